/** Deciding a leave, taking it back, and coming back from it (销假): what puts a leave in force, changes or ends it. */
package zaicun.leave.deciding;
