/**
 * The words every module speaks: clause, days, half-days, spans, windows, standings, refusals, ids. No
 * Spring, no SQL, no clock.
 */
package zaicun.kernel;
