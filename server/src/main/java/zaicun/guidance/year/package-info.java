/** The unit's own page of a year (本单位责任), reminders to its liaison, and its lines of the day book. */
package zaicun.guidance.year;
