/** Keeps the rows of standings true to the facts: reckons at commit, opens, freezes and verifies windows. */
@NamedInterface("keeping")
package zaicun.compliance.keeping;

import org.springframework.modulith.NamedInterface;
