package zaicun.guidance.year;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.compliance.SubjectKind;
import zaicun.guidance.LeaderOffice;
import zaicun.guidance.visits.LeaderVisitLine;
import zaicun.kernel.State;

/**
 * What a unit itself owes in a year and how it stands, with what stands behind it.
 *
 * @param own whether whoever asked keeps these records
 * @param liaisons who is reminded: the holders of the unit's seat today
 */
record UnitYear(
        UUID unit,
        String name,
        int year,
        LocalDate asOf,
        boolean own,
        List<String> liaisons,
        List<Place> villages,
        List<Term> terms,
        List<HearingLine> hearings,
        List<LeaderVisitLine> visits,
        List<Duty> duties,
        List<Told> history) {

    record Place(String village, String villageName) {}

    record Term(
            String district,
            UUID id,
            LeaderOffice office,
            String officeTitle,
            String name,
            String dutyTitle,
            LocalDate from,
            Optional<LocalDate> to,
            int version) {}

    record HearingLine(
            String district,
            UUID id,
            LocalDate on,
            String chair,
            String reporter,
            String heard,
            String decided,
            String why,
            OffsetDateTime recordedAt) {}

    /** As the drawer behind a standing asks for it; {@code next} tells what is due by when. */
    record Duty(
            String district,
            String clause,
            SubjectKind kind,
            UUID subject,
            String label,
            String village,
            String window,
            String windowLabel,
            LocalDate from,
            LocalDate endsOn,
            String owed,
            String done,
            State state,
            String next) {}

    /** What was done to terms of office, also those withdrawn. */
    record Told(String words, String by, OffsetDateTime at) {}
}
