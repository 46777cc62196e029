package zaicun.roster;

import zaicun.kernel.Span;

/** Told in the same transaction when a posting begins, moves or ends; {@code touched} holds every date affected. */
public record PostingChanged(Posting posting, Span touched) {}
