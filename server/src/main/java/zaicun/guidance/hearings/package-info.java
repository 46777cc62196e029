/** What the unit's leadership hears about the posting, every half-year, with minutes (12.2). */
package zaicun.guidance.hearings;
