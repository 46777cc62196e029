package zaicun.selection.duties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.compliance.Course;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.kernel.Clause;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Roster;
import zaicun.roster.Team;
import zaicun.roster.book.PostingLine;
import zaicun.roster.book.RosterBook;

/**
 * Each team is led, in principle by its first secretary (1.1): per month, as a state on its last day in place. A seat that
 * falls vacant shows from the first day on.
 */
@Component
class LeaderDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("1.1");

    private final Roster roster;
    private final RosterBook book;
    private final Policy policy;

    LeaderDuty(Roster roster, RosterBook book, Policy policy) {
        this.roster = roster;
        this.book = book;
        this.policy = policy;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return months(dates, asOf).flatMap(month -> {
            var teams = teams(selection, month.span());
            var leaders = leaders(teams);
            return teams.stream().map(team -> of(team, month, leaders.getOrDefault(team.id(), List.of())));
        });
    }

    /** Months that have begun. */
    private static Stream<Window> months(Span dates, LocalDate asOf) {
        return Stream.iterate(Window.Kind.MONTH.holding(dates.from()), Window::next)
                .takeWhile(month -> month.span().overlaps(dates) && !month.span().from().isAfter(asOf));
    }

    private List<Team> teams(Selection selection, Span month) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) ->
                Stream.of(month.from(), month.last())
                        .flatMap(day -> roster.teamsUnder(district, prefix, day).stream())
                        .distinct()
                        .toList();
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.TEAM ->
                roster.team(district, id).filter(team -> team.span().overlaps(month)).stream().toList();
            default -> List.of();
        };
    }

    private Map<UUID, List<PostingLine>> leaders(List<Team> teams) {
        return teams.isEmpty()
                ? Map.of()
                : book.postingsOf(List.of(), teams.stream().map(Team::id).toList()).stream()
                        .filter(line -> line.posting().leads())
                        .sorted(Comparator.comparing(line -> line.posting().span().from()))
                        .collect(Collectors.groupingBy(line -> line.posting().team()));
    }

    private Reckoning of(Team team, Window month, List<PostingLine> leaders) {
        var part = team.span().intersect(month.span()).orElse(month.span());
        var held = leaders.stream().filter(line -> line.posting().span().overlaps(part)).toList();
        var vacant = vacant(part, held);
        var unexplained = held.stream().filter(line -> !isAsUsual(line)).toList();
        var last = part.last();
        boolean ledAtLast = held.stream().anyMatch(line -> line.posting().span().contains(last) && isAsUsual(line));
        var named = roster.people(held.stream().map(line -> line.posting().person()).toList());
        return new Reckoning(
                CLAUSE, subject(team), month, BigDecimal.ONE, ledAtLast ? BigDecimal.ONE : BigDecimal.ZERO,
                course(last, vacant, ledAtLast),
                new Trace(
                        List.of(
                                Figures.of(policy.over(month.span()).value(PolicyKeys.LEADER_IS_FIRST_SECRETARY)),
                                Figures.derived("本月队长空缺", vacant.stream().mapToLong(Span::length).sum(), "天")),
                        held.stream().filter(LeaderDuty::isAsUsual).map(line -> counted(line, named)).toList(),
                        missing(vacant, unexplained, named),
                        ledAtLast ? "" : "请派出单位尽快报送队长人选，经前置审核和备案后到岗。"));
    }

    /** The first secretary leads, or it is written down why somebody else does. */
    private static boolean isAsUsual(PostingLine line) {
        return line.posting().post() == Post.FIRST_SECRETARY || !line.leadsWhy().isBlank();
    }

    private static List<Span> vacant(Span part, List<PostingLine> held) {
        var gaps = new ArrayList<Span>();
        var reached = part.from();
        for (var line : held) {
            var span = line.posting().span();
            if (span.from().isAfter(reached)) {
                gaps.add(new Span(reached, span.from()));
            }
            reached = span.until().isAfter(reached) ? span.until() : reached;
        }
        if (reached.isBefore(part.until())) {
            gaps.add(new Span(reached, part.until()));
        }
        return List.copyOf(gaps);
    }

    /** A vacancy that is known to come puts the team at risk from its first day, without anybody touching the row. */
    private static Course course(LocalDate last, List<Span> vacant, boolean ledAtLast) {
        if (ledAtLast) {
            return Course.fixed(State.MET, last);
        }
        var since = vacant.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(vacant.getLast().from());
        return since.map(day -> new Course(State.OPEN, Optional.of(day), last, State.BEHIND))
                .orElse(new Course(State.AT_RISK, Optional.empty(), last, State.BEHIND));
    }

    private static Trace.Counted counted(PostingLine line, Map<UUID, Person> named) {
        var posting = line.posting();
        var why = line.leadsWhy().isBlank() ? "" : "（" + line.leadsWhy() + "）";
        return new Trace.Counted(
                posting.span().from(), posting.post().title() + named.get(posting.person()).name() + "任队长" + why, "posting",
                posting.id().toString());
    }

    private static List<Trace.NotCounted> missing(
            List<Span> vacant, List<PostingLine> unexplained, Map<UUID, Person> named) {
        var gaps = vacant.stream()
                .map(gap -> new Trace.NotCounted(gap.from(), gap.from() + " 至 " + gap.last(), "队长空缺"));
        var others = unexplained.stream()
                .map(line -> new Trace.NotCounted(
                        line.posting().span().from(), named.get(line.posting().person()).name() + "任队长",
                        "不是第一书记，且没有写明原因"));
        return Stream.concat(gaps, others).toList();
    }

    private static Subject subject(Team team) {
        return new Subject(
                team.district(), SubjectKind.TEAM, team.id(), team.village(), Optional.of(team.unit()), Optional.empty(),
                team.name());
    }
}
