/**
 * The team's meeting of all its members (4.2): who is in place, the proposed agenda, the minutes and their corrections. Study
 * may be recorded together with a meeting (5.1), and looks at who is in place as this does.
 */
@NamedInterface("minutes")
package zaicun.meetings.minutes;

import org.springframework.modulith.NamedInterface;
