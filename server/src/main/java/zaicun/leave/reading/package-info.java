/** Reading leaves: the four lists, one leave with its time line, the form on paper and the list as a workbook. */
package zaicun.leave.reading;
