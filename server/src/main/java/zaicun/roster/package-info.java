/**
 * Who is where: divisions, organs on the two lines, sending units, people, teams and postings. A posting is the root of
 * scope, duties and approval routes.
 */
package zaicun.roster;
