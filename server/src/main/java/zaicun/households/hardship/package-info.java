/** Sudden serious hardship (7.9): reported at once, village to street to bureau, identified within the clock. */
package zaicun.households.hardship;
