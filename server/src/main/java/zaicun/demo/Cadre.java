package zaicun.demo;

import zaicun.roster.Posting;

/** Somebody posted, as far as the story needs him. {@code diligence} is how much of what is owed gets done, in percent. */
record Cadre(Posting posting, int diligence) {}
