package zaicun.support.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.State;

/** What is on record of a person; counts of states and facts, nothing added up across clauses. */
public record Evidence(
        LocalDate from,
        LocalDate to,
        List<ByClause> duties,
        List<LeaveDays> leaves,
        List<Recorded> recorded,
        List<Praise> commendations) {

    /** How one clause's duties stood; each row opens its trace. */
    public record ByClause(String clause, Map<State, Integer> counts, List<Row> rows) {}

    public record Row(
            String district, SubjectKind kind, UUID subject, String label, String village, String window,
            String windowLabel, LocalDate endsOn, String owed, String done, State state) {}

    /** Working days of leave by kind, halves counted. */
    public record LeaveDays(String kind, String title, String days, int times) {}

    /** Facts of the day book of one clause. */
    public record Recorded(String clause, int count, List<Line> lines) {}

    public record Line(LocalDate on, String text) {}

    public record Praise(LocalDate on, String title, String words) {}
}
