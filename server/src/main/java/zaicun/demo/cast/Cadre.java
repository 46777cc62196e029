package zaicun.demo.cast;

import zaicun.roster.Posting;

/** Somebody posted, as far as the story needs him. {@code diligence} is how much of what is owed gets done, in percent. */
public record Cadre(Posting posting, int diligence) {}
