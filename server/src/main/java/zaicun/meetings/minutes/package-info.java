/** The team's meeting of all its members (4.2): who is in place, the proposed agenda, the minutes and their corrections. */
package zaicun.meetings.minutes;
