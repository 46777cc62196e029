/**
 * Official trips (公务外出): reported with purpose and caller, not approved; one reason to be away from the village. Other
 * articles look who is on one (4.2), and let one follow from an attendance (4.1).
 */
@NamedInterface("trip")
package zaicun.attendance.trip;

import org.springframework.modulith.NamedInterface;
