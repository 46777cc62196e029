/** What the records say of one person in a stretch of time, gathered for those who grade. Never a score (11.1). */
package zaicun.support.evidence;
