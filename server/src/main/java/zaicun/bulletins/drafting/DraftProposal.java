package zaicun.bulletins.drafting;

/** A draft to begin with; {@code facts} is how many recorded lines it was made of. */
record DraftProposal(String title, String body, int facts) {}
