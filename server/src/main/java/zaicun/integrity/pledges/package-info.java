/** The pledge (A.1–A.6): read and made once for each posting and each text; never a condition of anything. */
package zaicun.integrity.pledges;
