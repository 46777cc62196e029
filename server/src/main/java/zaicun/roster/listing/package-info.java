/** The roster as lists for screens and exports, cut to what a line may see. */
@NamedInterface("listing")
package zaicun.roster.listing;

import org.springframework.modulith.NamedInterface;
