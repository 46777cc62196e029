package zaicun.roster.book;

import zaicun.roster.Posting;

/** A posting with the reason why somebody else than the first secretary leads, or none (1.1). */
public record PostingLine(Posting posting, String leadsWhy) {}
