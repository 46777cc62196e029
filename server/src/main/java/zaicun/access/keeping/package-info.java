/** Keeping accounts, seats and sessions, the first set-up, opening personal data, and reading the audit. */
package zaicun.access.keeping;
