package zaicun.compliance.board;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.keeping.Numbers;
import zaicun.compliance.keeping.Standing;
import zaicun.kernel.State;

/** A standing as a browser lists it. */
record StandingView(
        String district,
        String clause,
        SubjectKind kind,
        UUID subject,
        String label,
        String village,
        String window,
        String windowLabel,
        LocalDate endsOn,
        String owed,
        String done,
        State state) {

    static StandingView of(Standing row, LocalDate asOf) {
        var subject = row.subject();
        return new StandingView(
                subject.district().code(),
                row.clause().toString(),
                subject.kind(),
                subject.id(),
                subject.label(),
                subject.village(),
                row.window().toString(),
                row.window().title(),
                row.course().endsOn(),
                Numbers.plain(row.owed()),
                Numbers.plain(row.done()),
                row.on(asOf));
    }
}
