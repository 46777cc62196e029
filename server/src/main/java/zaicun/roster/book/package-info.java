/** The roster read and written in bulk, as lists from Excel bring it: places, organs, people, teams, postings. */
@NamedInterface("book")
package zaicun.roster.book;

import org.springframework.modulith.NamedInterface;
