/** Visits and contacts: facts of who was with which household when, counted under 7.4, 7.5, 7.7 and 7.8. */
package zaicun.households.visits;
