/** Who of the unit's leadership is in charge, with dates (12.1): named, ended, put right; no gap hidden, no office held twice. */
package zaicun.guidance.leaders;
