/** Accounts with their passwords, and the seats that people hold: stored ones and those that follow from postings. */
package zaicun.access.accounts;
