/** Signing in and staying so: the cookie's token, lock-out after wrong passwords, and the gate before every endpoint. */
package zaicun.access.session;
