package zaicun.kernel;

/**
 * How a duty stands. {@link #NOT_KNOWN} is never {@link #BEHIND}: a register not kept says nothing about the
 * person.
 */
public enum State {
    MET("met"),
    OPEN("open"),
    AT_RISK("at risk"),
    BEHIND("behind"),
    EXCUSED("excused"),
    NOT_OWED("not owed"),
    NOT_KNOWN("not known");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** The word used in worked cases, such as {@code at risk}. */
    public String word() {
        return word;
    }
}
