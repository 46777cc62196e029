/**
 * The burden meter (负担表): how many forms, fields and minutes the system asks of each role in a week, and which forms nobody
 * opens. It measures the system and not the people: counters by role, form and week are all there is, small crowds are not
 * shown, and no time online is counted. See docs/decisions/0026.
 */
package zaicun.burden;
