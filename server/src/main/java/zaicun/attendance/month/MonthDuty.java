package zaicun.attendance.month;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.SelectedPostings;
import zaicun.attendance.VillageIds;
import zaicun.compliance.Course;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.duty.Windows;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The month is reviewed and sent up in time (2.6), for each village. */
@Component
class MonthDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("2.6");

    private final SelectedPostings postings;
    private final MonthVersions versions;
    private final MonthCalendar calendar;
    private final Roster roster;
    private final VillageIds villages;
    private final Clock clock;

    MonthDuty(
            SelectedPostings postings, MonthVersions versions, MonthCalendar calendar, Roster roster,
            VillageIds villages, Clock clock) {
        this.postings = postings;
        this.versions = versions;
        this.calendar = calendar;
        this.roster = roster;
        this.villages = villages;
        this.clock = clock;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return Windows.touching(Window.Kind.MONTH, dates, asOf).stream()
                .flatMap(month -> inMonth(selection, month, asOf));
    }

    private Stream<Reckoning> inMonth(Selection selection, Window window, LocalDate asOf) {
        var here = postings.ofVillages(selection, window.span()).stream().map(Posting::village).distinct().toList();
        if (here.isEmpty()) {
            return Stream.empty();
        }
        var confirmed = versions.firstConfirmed(
                selection.district(), YearMonth.from(window.span().from()).toString());
        return subjects(selection.district(), here).map(village -> reckoning(
                village, window, Optional.ofNullable(confirmed.get(village.village()))
                        .map(this::dayOf)
                        .filter(day -> !day.isAfter(asOf))));
    }

    private Stream<Subject> subjects(District district, Collection<String> codes) {
        var names = roster.divisionNames(codes);
        return codes.stream().map(village -> new Subject(
                district,
                SubjectKind.VILLAGE,
                villages.idOf(village),
                village,
                Optional.empty(),
                Optional.empty(),
                names.getOrDefault(village, village)));
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private Reckoning reckoning(Subject village, Window window, Optional<LocalDate> confirmed) {
        var month = YearMonth.from(window.span().from());
        var due = calendar.dueOn(month);
        boolean inTime = confirmed.filter(day -> !day.isAfter(due)).isPresent();
        var course = inTime
                ? Course.fixed(State.MET, due)
                : new Course(State.OPEN, Optional.of(calendar.riskFrom(month)), due, State.BEHIND);
        return new Reckoning(
                CLAUSE, village, window, BigDecimal.ONE, inTime ? BigDecimal.ONE : BigDecimal.ZERO, course,
                trace(month, confirmed, inTime));
    }

    private Trace trace(YearMonth month, Optional<LocalDate> confirmed, boolean inTime) {
        var figures = List.of(Figures.of(calendar.due(month)));
        if (confirmed.isEmpty()) {
            return new Trace(figures, List.of(), List.of(), "请村签字、街道审核后确认上报，期限 " + calendar.dueOn(month) + "。");
        }
        var on = confirmed.get();
        return inTime
                ? new Trace(figures, List.of(new Trace.Counted(on, "街道审核确认并上报", "month", month.toString())),
                        List.of(), "")
                : new Trace(figures, List.of(),
                        List.of(new Trace.NotCounted(on, "街道审核确认并上报", "晚于期限 " + calendar.dueOn(month))), "");
    }
}
