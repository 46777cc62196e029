/**
 * Decision and filing (1.5): the unit's party committee decides with number and date, the formal list is filed with every organ
 * that the policy names, and only then the postings exist.
 */
package zaicun.selection.filing;
