/** What this article owes as standings: a team is led (1.1), who leaves hands over (1.6). */
package zaicun.selection.duties;
