/** Word of leaves to whom they concern: what waits for a decision, what was decided, what was filed, whose return is due. */
package zaicun.leave.telling;
