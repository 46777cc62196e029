package zaicun.support.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.attendance.reading.LeaveByKind;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.keeping.Numbers;
import zaicun.compliance.keeping.Standing;
import zaicun.compliance.keeping.Standings;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;
import zaicun.kernel.Days;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.policy.LeaveKind;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.support.commendation.Commendations;

/** Gathers what the records say of one person. Whoever asks has checked that he may see it. */
@Component
public class EvidenceDesk {

    /** Lines of one clause that are shown; the count tells all. */
    private static final int SHOWN = 60;

    private final Standings standings;
    private final DayBook dayBook;
    private final LeaveByKind leaves;
    private final Commendations commendations;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final Clock clock;

    EvidenceDesk(
            Standings standings, DayBook dayBook, LeaveByKind leaves, Commendations commendations, Policy policy,
            WorkCalendar calendar, Clock clock) {
        this.standings = standings;
        this.dayBook = dayBook;
        this.leaves = leaves;
        this.commendations = commendations;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** As of today; what lies after today is left out. */
    public Evidence of(Posting posting, Span period) {
        var today = LocalDate.now(clock);
        var dates = period.intersect(new Span(LocalDate.EPOCH, today.plusDays(1))).orElse(Span.day(period.from()));
        return new Evidence(
                dates.from(), dates.last(), duties(posting, dates, today), leaves(posting, dates),
                recorded(posting, dates), praise(posting, dates));
    }

    private List<Evidence.ByClause> duties(Posting posting, Span dates, LocalDate today) {
        return standings.ofPerson(posting.district(), posting.person(), posting.team(), dates).stream()
                .collect(Collectors.groupingBy(Standing::clause, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(clause -> byClause(clause.getKey(), clause.getValue(), today))
                .toList();
    }

    private static Evidence.ByClause byClause(Clause clause, List<Standing> rows, LocalDate today) {
        var counts = new EnumMap<State, Integer>(State.class);
        rows.forEach(row -> counts.merge(row.on(today), 1, Integer::sum));
        return new Evidence.ByClause(
                clause.toString(), counts, rows.stream().map(row -> row(row, today)).toList());
    }

    private static Evidence.Row row(Standing row, LocalDate today) {
        var subject = row.subject();
        return new Evidence.Row(
                subject.district().code(), subject.kind(), subject.id(), subject.label(), subject.village(),
                row.window().toString(), row.window().title(), row.course().endsOn(), Numbers.plain(row.owed()),
                Numbers.plain(row.done()), row.on(today));
    }

    private List<Evidence.LeaveDays> leaves(Posting posting, Span dates) {
        var titles = policy.over(dates).get(PolicyKeys.LEAVE_KINDS).stream()
                .collect(Collectors.toMap(LeaveKind::code, LeaveKind::title));
        return leaves.of(posting.district(), List.of(posting.person()), dates).stream()
                .collect(Collectors.groupingBy(LeaveByKind.Taken::kind, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> new Evidence.LeaveDays(
                        kind.getKey(), titles.getOrDefault(kind.getKey(), kind.getKey()), days(kind.getValue()),
                        kind.getValue().size()))
                .toList();
    }

    private String days(List<LeaveByKind.Taken> taken) {
        int halves = taken.stream().mapToInt(each -> calendar.workingHalves(each.halves())).sum();
        return Days.ofHalves(halves).toString();
    }

    private List<Evidence.Recorded> recorded(Posting posting, Span dates) {
        var asked = new DayBookQuery(
                posting.district(), posting.team(), posting.village(), Set.of(posting.person()), dates);
        Map<Clause, List<DayLine>> byClause = dayBook.lines(asked).stream()
                .collect(Collectors.groupingBy(DayLine::clause, TreeMap::new, Collectors.toList()));
        return byClause.entrySet().stream()
                .map(clause -> new Evidence.Recorded(
                        clause.getKey().toString(), clause.getValue().size(),
                        clause.getValue().reversed().stream()
                                .limit(SHOWN)
                                .map(line -> new Evidence.Line(line.on(), line.text()))
                                .toList()))
                .toList();
    }

    private List<Evidence.Praise> praise(Posting posting, Span dates) {
        return commendations.ofPerson(posting.district(), posting.person(), dates).stream()
                .map(each -> new Evidence.Praise(each.on(), each.title(), each.words()))
                .toList();
    }
}
