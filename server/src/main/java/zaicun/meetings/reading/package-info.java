/** Meetings of teams read: lists, one meeting with its course, minutes on paper, workbook, lines of the day book. */
package zaicun.meetings.reading;
