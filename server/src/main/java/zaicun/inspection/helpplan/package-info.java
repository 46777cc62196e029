/**
 * A team's help plan for the year (8.5): goals, measures, who is responsible, until when. Every saving is a version; how far
 * it has come is composed from the day book.
 */
package zaicun.inspection.helpplan;
