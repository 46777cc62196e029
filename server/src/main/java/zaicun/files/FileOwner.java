package zaicun.files;

import java.util.UUID;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** A kind of record that files may be added to; its module knows who may. */
public interface FileOwner {

    /** Stable word, such as {@code visit}. */
    String kind();

    /** Refuses whoever may not see the record, or where there is none. */
    void requireSight(Viewer viewer, District district, UUID record);

    /** Refuses whoever may not add to the record. */
    void requireAttaching(Viewer viewer, District district, UUID record);

    /** Whether its files are stored under seal, and whoever opens one leaves a trace. */
    default boolean isSealed() {
        return false;
    }
}
