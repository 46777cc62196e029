/** The entries of the register as facts, what was said to them, and the leaves they are compared with (2.5). */
@NamedInterface("mark")
package zaicun.attendance.mark;

import org.springframework.modulith.NamedInterface;
