/**
 * A duty: what the notice lays on a subject per window, and the one pure function that tells how it stands, for every
 * screen, export, list and API. Used by every article that counts something: 4.2, 5.1, 6.2, 6.3, 7.4, 7.5, 7.7, 11.3,
 * 11.4, 12.2 – 12.4, 13.1.
 */
package zaicun.duty;
