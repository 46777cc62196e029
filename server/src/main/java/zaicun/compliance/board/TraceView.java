package zaicun.compliance.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.keeping.FrozenStandings;
import zaicun.compliance.Trace;
import zaicun.kernel.State;

/** What stands behind a cell: clause, numbers, facts counted and not counted, what next, answers, frozen versions. */
record TraceView(
        String clause,
        SubjectView subject,
        String window,
        String windowLabel,
        LocalDate asOf,
        LocalDate endsOn,
        String owed,
        String done,
        String unit,
        State state,
        List<Trace.Figure> numbers,
        List<Trace.Counted> counted,
        List<Trace.NotCounted> notCounted,
        String next,
        List<AnswerView> answers,
        List<FrozenStandings.Version> frozen) {

    record SubjectView(SubjectKind kind, UUID id, String label, String village) {}

    record AnswerView(String name, Instant at, String words) {}
}
