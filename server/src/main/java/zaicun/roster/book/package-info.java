/** The roster read and written in bulk, as lists from Excel bring it: places, organs, people, teams, postings. */
package zaicun.roster.book;
