package zaicun.imports;

/** What importing a row does to the store. */
public enum Change {
    NEW,
    CHANGED,
    SAME;

    public static Change of(boolean known, boolean equal) {
        if (!known) {
            return NEW;
        }
        return equal ? SAME : CHANGED;
    }
}
