/** What people read about households: lists, the card on one page, coverage, who is not yet visited, exports. */
package zaicun.households.lists;
