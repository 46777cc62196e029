/** What a leader's visit found, and what became of it: the deputy comes to solve problems (12.4). */
package zaicun.guidance.problems;
