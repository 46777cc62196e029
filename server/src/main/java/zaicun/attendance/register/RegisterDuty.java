package zaicun.attendance.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.SelectedPostings;
import zaicun.attendance.VillageIds;
import zaicun.attendance.mark.Marks;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.calendar.WorkCalendar;
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
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The register is kept in time (2.5): for each village and week, the working days whose entries came in time. */
@Component
class RegisterDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("2.5");

    private final SelectedPostings postings;
    private final Marks marks;
    private final Roster roster;
    private final VillageIds villages;
    private final Policy policy;
    private final WorkCalendar calendar;

    RegisterDuty(
            SelectedPostings postings, Marks marks, Roster roster, VillageIds villages, Policy policy,
            WorkCalendar calendar) {
        this.postings = postings;
        this.marks = marks;
        this.roster = roster;
        this.villages = villages;
        this.policy = policy;
        this.calendar = calendar;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return Windows.touching(Window.Kind.WEEK, dates, asOf).stream()
                .flatMap(week -> inWeek(selection, week, asOf));
    }

    private Stream<Reckoning> inWeek(Selection selection, Window week, LocalDate asOf) {
        var byVillage = postings.ofVillages(selection, week.span()).stream()
                .collect(Collectors.groupingBy(Posting::village));
        if (byVillage.isEmpty()) {
            return Stream.empty();
        }
        var people = byVillage.values().stream().flatMap(List::stream).map(Posting::person).distinct().toList();
        var first = marks.firsts(selection.district(), people, week.span()).stream()
                .filter(entry -> !entry.date().isAfter(asOf))
                .collect(Collectors.groupingBy(RegisterEntry::date));
        var names = roster.divisionNames(byVillage.keySet());
        return byVillage.entrySet().stream().map(village -> new VillageWeek(village.getValue(), week, first)
                .reckoning(subject(selection.district(), village.getKey(), names)));
    }

    private Subject subject(District district, String village, Map<String, String> names) {
        return new Subject(
                district,
                SubjectKind.VILLAGE,
                villages.idOf(village),
                village,
                Optional.empty(),
                Optional.empty(),
                names.getOrDefault(village, village));
    }

    /** One village's week. */
    private final class VillageWeek {

        private final List<Posting> posted;
        private final Window week;
        private final Map<LocalDate, List<RegisterEntry>> first;
        private final int within;
        private final List<Trace.Counted> inTime = new ArrayList<>();
        private final List<Trace.NotCounted> others = new ArrayList<>();
        private final List<LocalDate> missing = new ArrayList<>();
        private boolean missed;

        VillageWeek(List<Posting> posted, Window week, Map<LocalDate, List<RegisterEntry>> first) {
            this.posted = posted;
            this.week = week;
            this.first = first;
            within = policy.over(week.span()).get(PolicyKeys.REGISTER_LATE_AFTER);
        }

        Reckoning reckoning(Subject village) {
            var owed = week.span().dates()
                    .filter(calendar::isWorkingDay)
                    .filter(date -> posted.stream().anyMatch(posting -> posting.span().contains(date)))
                    .toList();
            owed.forEach(this::look);
            return new Reckoning(
                    CLAUSE, village, week, BigDecimal.valueOf(owed.size()), BigDecimal.valueOf(inTime.size()),
                    course(owed), trace(owed.size()));
        }

        private void look(LocalDate date) {
            var here = posted.stream().filter(posting -> posting.span().contains(date)).map(Posting::person)
                    .collect(Collectors.toSet());
            var entries = first.getOrDefault(date, List.of()).stream()
                    .filter(entry -> here.contains(entry.person()))
                    .toList();
            boolean late = entries.stream().anyMatch(RegisterEntry::late);
            if (late) {
                missed = true;
                others.add(new Trace.NotCounted(date, "考勤登记", "登记晚于规定时限，记为迟登"));
            } else if (entries.size() < 2 * here.size()) {
                missing.add(date);
                others.add(new Trace.NotCounted(date, "考勤登记", "还有 " + (2 * here.size() - entries.size()) + " 格没有登记"));
            } else {
                inTime.add(new Trace.Counted(date, "当日昼夜都已按时登记", "register", date.toString()));
            }
        }

        private Course course(List<LocalDate> owed) {
            if (owed.isEmpty()) {
                return Course.fixed(State.NOT_OWED, week.span().last());
            }
            var ends = owed.getLast().plusDays(within);
            if (inTime.size() == owed.size()) {
                return Course.fixed(State.MET, ends);
            }
            return missed
                    ? new Course(State.AT_RISK, Optional.empty(), ends, State.BEHIND)
                    : new Course(State.OPEN, Optional.of(missing.getFirst().plusDays(within)), ends, State.BEHIND);
        }

        private Trace trace(int owed) {
            var next = missing.isEmpty() ? "" : "请登记 " + missing.getFirst() + " 起尚未登记的日子。";
            return new Trace(
                    List.of(
                            Figures.of(policy.over(week.span()).value(PolicyKeys.REGISTER_LATE_AFTER)),
                            Figures.derived("本周应登记的工作日", owed, "天")),
                    List.copyOf(inTime),
                    List.copyOf(others),
                    next);
        }
    }
}
