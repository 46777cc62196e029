package zaicun.households.duties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.duty.Owed;
import zaicun.duty.Weighing;
import zaicun.duty.Windows;
import zaicun.households.FactNews;
import zaicun.households.Household;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;

/** Every household lifted out of poverty has a helper (7.1): looked at month by month, as of its last day seen. */
@Component
class HelperDuties implements DutySource {

    private static final int NAMED = 60;
    private static final Clause CLAUSE = Clause.of("7.1");

    private final JdbcClient database;
    private final VillageBatches villages;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;

    HelperDuties(
            JdbcClient database, VillageBatches villages, Roster roster, Policy policy, WorkCalendar calendar) {
        this.database = database;
        this.villages = villages;
        this.roster = roster;
        this.policy = policy;
        this.calendar = calendar;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return Windows.touching(Window.Kind.MONTH, dates, asOf).stream()
                .filter(window -> !window.span().from().isAfter(asOf))
                .flatMap(window -> villages(selection)
                        .flatMap(some -> reckon(selection.district(), some, window, asOf)));
    }

    private Stream<List<String>> villages(Selection selection) {
        return switch (selection) {
            case Selection.Under area -> villages.under(area);
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.VILLAGE ->
                villages.under(new Selection.Under(district, district.code()))
                        .map(some -> some.stream()
                                .filter(village -> FactNews.idOf(village).equals(id))
                                .toList())
                        .filter(some -> !some.isEmpty());
            default -> Stream.empty();
        };
    }

    private Stream<Reckoning> reckon(District district, Collection<String> some, Window window, LocalDate asOf) {
        var on = asOf.isBefore(window.span().last()) ? asOf : window.span().last();
        var names = roster.divisionNames(some);
        return facts(district, some, on).stream().map(facts -> {
            var name = names.getOrDefault(facts.village(), facts.village());
            var subject = new Subject(
                    district, SubjectKind.VILLAGE, FactNews.idOf(facts.village()), facts.village(),
                    Optional.empty(), Optional.empty(), name);
            return assess(subject, facts, window);
        });
    }

    /** How many lifted households a village has, and those without helper as head and code. */
    private record Helped(String village, int lifted, List<String> without) {}

    private List<Helped> facts(District district, Collection<String> some, LocalDate on) {
        return database.sql(
                        """
                        select h.village, count(*) filter (where s.kind = 'LIFTED') as lifted,
                               coalesce(array_agg(h.head || ' ' || h.code order by h.code)
                                        filter (where s.kind = 'LIFTED' and p.household is null), '{}') as without
                          from household h
                          cross join lateral (
                                select s.kind
                                  from household_status s
                                 where s.district = h.district and s.household = h.id and s.from_on <= :on
                                 order by s.from_on desc, s.recorded_at desc
                                 limit 1) s
                          left join lateral (
                                select p.household
                                  from pairing p
                                 where p.district = h.district and p.household = h.id and p.from_on <= :on and p.until > :on
                                 limit 1) p on true
                         where h.district = :district and h.village = any(:villages::bpchar[])
                         group by h.village
                         order by h.village
                        """)
                .param("district", district.code())
                .param("villages", some.toArray(String[]::new))
                .param("on", on)
                .query((row, number) -> new Helped(
                        row.getString("village"),
                        row.getInt("lifted"),
                        Arrays.asList((String[]) row.getArray("without").getArray())))
                .list();
    }

    private Reckoning assess(Subject subject, Helped facts, Window window) {
        var values = policy.over(window.span());
        var done = BigDecimal.valueOf(facts.lifted() - facts.without().size());
        var owed = facts.lifted() > 0 ? Owed.of(facts.lifted()) : Owed.nothing(State.NOT_OWED);
        var weighing = new Weighing(window.span(), values.get(PolicyKeys.RISK_SHARE), calendar);
        var trace = new Trace(
                List.of(
                        Figures.of(values.value(PolicyKeys.PAIRING_FORMS)),
                        Figures.derived("脱贫户", facts.lifted(), "户"),
                        Figures.derived("没有帮扶责任人", facts.without().size(), "户")),
                List.of(),
                facts.without().stream()
                        .limit(NAMED)
                        .map(one -> new Trace.NotCounted(window.span().last(), veiled(one), "没有结对的帮扶责任人"))
                        .toList(),
                facts.without().isEmpty() ? "" : "请为 %d 户脱贫户安排帮扶责任人。".formatted(facts.without().size()));
        return new Reckoning(CLAUSE, subject, window, owed.amount(), done, weighing.weigh(owed, done), trace);
    }

    private static String veiled(String headAndCode) {
        int code = headAndCode.lastIndexOf(' ');
        return Household.veiledName(headAndCode.substring(0, code), headAndCode.substring(code + 1));
    }
}
