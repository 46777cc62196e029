/**
 * Who may do and see what: accounts, sign-in, seats at organs, rights by name, and the line a seat looks down. Every
 * endpoint names its right; every desk asks the line.
 */
package zaicun.access;
