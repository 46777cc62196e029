/**
 * Leaders of the unit come to the village (12.3, 12.4): recorded once, by the unit, the village or the team, and counted for
 * every leader who was there in office.
 */
package zaicun.guidance.visits;
