package zaicun.inspection.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Villages inspected and to be inspected as a browser shows them. */
final class SiteViews {

    private SiteViews() {}

    /** A village drawn, for its inspectors beforehand and for its line afterwards. */
    record Row(
            String district,
            UUID id,
            String kindTitle,
            String officeName,
            String village,
            String villageName,
            LocalDate from,
            LocalDate to,
            Optional<Instant> arrivedAt,
            List<String> inspectors,
            boolean mine) {}

    /** A team's person on the page, whom a finding may concern. */
    record Posted(UUID person, String name, String post, UUID team) {}

    /** @param clauses that a finding may name, in the order of the notice */
    record Task(Row row, Sheet sheet, List<Posted> people, List<ClauseChoice> clauses, List<Subject> subjects) {}

    record ClauseChoice(String clause, String title) {}

    record Subject(String code, String title) {}

    record AsFound(Line line, String found, String foundTitle, String words) {}

    record Recorded(
            UUID id,
            String recorder,
            Instant recordedAt,
            Instant toldAt,
            String words,
            Optional<UUID> replaces,
            boolean corrected,
            boolean mine,
            List<AsFound> lines) {}

    record Visit(Row row, List<Recorded> records, boolean inspects) {}
}
