package zaicun.support.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.support.evidence.Evidence;

/** A person's record: every posting with what it held. */
record PostingRecord(
        UUID person, String name, String sex, String politicalStatus, String dutyTitle, LocalDate printedOn,
        List<String> uses, List<Stay> stays) {

    /** One posting. */
    record Stay(
            String district, UUID posting, String post, boolean leads, String unitName, String villageName,
            LocalDate from, Optional<LocalDate> until, long days, List<Graded> grades, Evidence evidence) {}

    record Graded(int year, String round, String title, LocalDate on) {}

    /** A line of the list of people. */
    record Line(UUID person, String name, String post, String unitName, String villageName, LocalDate from,
            Optional<LocalDate> until) {}
}
