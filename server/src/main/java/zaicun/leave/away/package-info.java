/** Who is away on leave: today, per team, street and district of one's line, and over a month. */
package zaicun.leave.away;
