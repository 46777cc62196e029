package zaicun.selection.review;

/** Where a round of reviews stands after a word was said. */
public enum Outcome {
    WAITING,
    CLEARED,
    SENT_BACK,
    REFUSED
}
