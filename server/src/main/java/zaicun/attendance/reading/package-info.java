/** What other articles may read of register and leaves: days in the village, closed months, leave by kind. */
@NamedInterface("reading")
package zaicun.attendance.reading;

import org.springframework.modulith.NamedInterface;

