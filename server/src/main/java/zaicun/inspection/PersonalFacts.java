package zaicun.inspection;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import zaicun.access.Viewer;
import zaicun.kernel.Clause;
import zaicun.roster.Posting;

/** What inspections have on record of one person, as far as the viewer may see it, for a recall (10.1). */
public interface PersonalFacts {

    enum Kind {
        FINDING,
        REFERRAL
    }

    /** @param text one line of what it is and how it stands */
    record PersonalFact(Kind kind, UUID id, Clause clause, LocalDate on, String text) {}

    /** Those of the posting's time that were not taken back. */
    Stream<PersonalFact> of(Viewer viewer, Posting posting);
}
