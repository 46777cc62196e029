package zaicun.daybook;

import java.util.List;
import java.util.UUID;
import zaicun.roster.Posting;

/**
 * Where the open items of somebody who leaves come from (1.6): a rule module whose records wait for a person implements
 * it. Handing over asks it, so that no module needs to be known by name.
 */
public interface OpenItems {

    /** Stable word, such as {@code problem}; no two sources share one. */
    String kind();

    /** What still waits for the holder of the posting. */
    List<OpenItem> of(Posting leaving);

    /** Puts the item into another's hands, in the caller's transaction; {@code words} say why. */
    void pass(Posting leaving, UUID item, Passing passing);

    /** Ends the item for the holder, in the caller's transaction; {@code words} say how it was settled. */
    void settle(Posting leaving, UUID item, Passing how);

    /** To whom it goes, who says so; what is settled goes to nobody else. */
    record Passing(UUID to, String toName, UUID by, String byName, String words) {}
}
