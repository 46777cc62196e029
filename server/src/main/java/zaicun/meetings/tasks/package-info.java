/** Tasks that a meeting gave people, with owner and date: they come back to every meeting until done or dropped (4.2). */
package zaicun.meetings.tasks;
