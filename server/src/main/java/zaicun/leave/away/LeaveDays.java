package zaicun.leave.away;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSource;
import zaicun.daybook.SiteSubject;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Halves;
import zaicun.leave.Leaves;

/** Days on approved leave. Of which kind is not told: that is no colleague's and no inspector's matter. */
@Component
class LeaveDays implements DayBookSource, SiteSource {

    private static final Clause CLAUSE = Clause.of("3.7");

    private final Leaves leaves;

    LeaveDays(Leaves leaves) {
        this.leaves = leaves;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return leaves.ofPeople(asked.district(), asked.people(), asked.dates()).stream()
                .filter(leave -> leave.village().equals(asked.village()))
                .flatMap(leave -> leave.halves().dates().intersect(asked.dates()).stream()
                        .flatMap(Span::dates)
                        .map(date -> line(leave, date)));
    }

    @Override
    public Stream<SiteLine> lines(SiteQuery asked) {
        return leaves.ofPeople(asked.district(), asked.people(), Span.day(asked.on())).stream()
                .map(leave -> new SiteLine(
                        SiteSubject.LEAVE,
                        Optional.of(leave.person()),
                        CLAUSE,
                        "leave",
                        leave.id().toString(),
                        "请假已批准：" + Halves.words(leave.halves())));
    }

    private static DayLine line(ApprovedLeave leave, LocalDate date) {
        var part = switch (AwayBoard.part(leave, date)) {
            case "AM" -> "上午";
            case "PM" -> "下午";
            default -> "全天";
        };
        return new DayLine(
                date, Optional.of(leave.person()), CLAUSE, "leave", leave.id().toString(), "请假（" + part + "）");
    }
}
