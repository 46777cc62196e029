/** The month sheet (考勤月报表, 2.6): signs, sums, corrections and differences, on the screen and as a workbook. */
package zaicun.attendance.sheet;
