package zaicun.inspection.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.files.Attached;
import zaicun.inspection.finding.FindingEvents;
import zaicun.inspection.finding.FindingMove;
import zaicun.inspection.finding.FindingState;

/** Findings as a browser shows them. */
final class FindingViews {

    private FindingViews() {}

    record Row(
            String district,
            UUID id,
            UUID stop,
            String village,
            String villageName,
            String kindTitle,
            String officeName,
            String clause,
            String subjectTitle,
            String personName,
            String words,
            FindingState state,
            String stateTitle,
            LocalDate foundOn,
            Optional<LocalDate> dueOn,
            boolean overdue) {}

    /** @param moves what the viewer may do now */
    record Whole(
            Row row,
            String proposal,
            String finder,
            Optional<UUID> person,
            Optional<Paper> paper,
            List<FindingEvents.Told> told,
            List<Attached> pictures,
            List<FindingMove> moves,
            boolean mayAnswer,
            boolean mayAttach,
            boolean mayRefer) {}

    record Paper(UUID id, String number, LocalDate issuedOn) {}

    /** @param usualDue the deadline that a notice issued today would set */
    record OfStop(List<Row> rows, List<Paper> papers, boolean mayNotify, LocalDate usualDue) {}

    /** How often a clause was found against in a month, and what became of it. */
    record Pattern(String month, String clause, int found, int closed, int overdue) {}

    /** A rectification notice in full. */
    record Notice(
            String district,
            UUID id,
            String number,
            String officeName,
            String villageName,
            String teamName,
            LocalDate issuedOn,
            String issuer,
            String words,
            List<Item> items,
            String basis) {}

    record Item(
            int no, String clause, String subjectTitle, String words, String proposal, LocalDate dueOn, String stateTitle) {}
}
