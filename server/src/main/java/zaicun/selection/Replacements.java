package zaicun.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.roster.Posting;

/** What a recall asks of this article: whoever is removed (10.2) leaves a place that is to be filled (1.6). */
public interface Replacements {

    /**
     * How far the replacement of a posting has come.
     *
     * @param successors names of those proposed to take over, each with his state
     * @param handover id of the handover, once the posting's end is set
     */
    record Replacement(UUID change, String stateTitle, List<String> successors, Optional<UUID> handover) {}

    /**
     * Ends the posting in the caller's transaction and opens its replacement, which waits for the successor's filing; a
     * change that is under way gives way to it. Answers the change.
     *
     * @param last the last day of the posting
     */
    UUID remove(Viewer by, Posting posting, LocalDate last);

    Optional<Replacement> of(District district, UUID posting);
}
