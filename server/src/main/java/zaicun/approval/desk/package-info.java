/** Where requests are kept and taken along their routes: handed in, decided, handed over, read and listed. */
@NamedInterface("desk")
package zaicun.approval.desk;

import org.springframework.modulith.NamedInterface;
