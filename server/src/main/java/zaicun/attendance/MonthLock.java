package zaicun.attendance;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;

/** Whether the register of a village may still be written; a signed or confirmed month may not (2.6). */
public interface MonthLock {

    /**
     * Refuses unless all months are open, and keeps them so until the transaction ends: who signs a month waits for the
     * marks being written.
     */
    void requireOpen(String village, Collection<YearMonth> months);

    /** Those of the months that are closed now. */
    Set<YearMonth> closed(String village, Collection<YearMonth> months);
}
