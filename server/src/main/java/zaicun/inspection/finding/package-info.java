/**
 * Findings (8.2, 8.3): each names its clause, may be answered by the person concerned, is put into a rectification notice
 * with a deadline, replied to by the team and closed by a re-check. Patterns are told by clause and month, never by person.
 */
package zaicun.inspection.finding;
