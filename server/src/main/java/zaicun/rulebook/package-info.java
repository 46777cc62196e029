/** The notice on the screen: clauses, the numbers in force, the calendar, and trying a case (试算). All articles. */
package zaicun.rulebook;
