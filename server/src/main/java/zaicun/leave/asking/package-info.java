/**
 * Asking for leave: how long, under which clause, who decides and why, shown while it is typed and kept with the request;
 * told first and asked later (3.6); who acts in the leader's place.
 */
package zaicun.leave.asking;
