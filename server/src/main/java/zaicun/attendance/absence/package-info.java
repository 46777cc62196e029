/**
 * Absence without cause (2.7): a person asks about dates, the cadre answers, a person finds whether there was cause. The
 * machine may suggest a question and never finds anything itself.
 */
package zaicun.attendance.absence;
