package zaicun.inspection.helpplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.inspection.helpplan.HelpPlanViews.Item;
import zaicun.inspection.helpplan.HelpPlanViews.Member;
import zaicun.inspection.helpplan.HelpPlanViews.Progress;
import zaicun.inspection.helpplan.HelpPlanViews.Row;
import zaicun.inspection.helpplan.HelpPlanViews.Version;
import zaicun.inspection.helpplan.HelpPlanViews.Whole;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Shows help plans to the team, its village and the line; progress is counted in the day book, never typed. */
@Component
@Transactional(readOnly = true)
class HelpPlanPages {

    private final HelpPlans plans;
    private final Roster roster;
    private final SeenDistricts districts;
    private final DayBook book;
    private final Policy policy;
    private final Clock clock;

    HelpPlanPages(HelpPlans plans, Roster roster, SeenDistricts districts, DayBook book, Policy policy, Clock clock) {
        this.plans = plans;
        this.roster = roster;
        this.districts = districts;
        this.book = book;
        this.policy = policy;
        this.clock = clock;
    }

    List<Row> list(Viewer viewer, int year) {
        var on = dayIn(span(year));
        return districts.of(viewer).stream()
                .flatMap(district -> rows(viewer, district, year, on).stream())
                .toList();
    }

    private List<Row> rows(Viewer viewer, District district, int year, LocalDate on) {
        var postings = roster.postingsUnder(district, district.code(), span(year)).stream().filter(viewer::sees).toList();
        var mine = postings.stream().map(Posting::team).collect(Collectors.toSet());
        var own = roster.postingOf(viewer.person(), on).map(Posting::team);
        var teams = roster.teamsUnder(district, district.code(), on).stream()
                .filter(team -> mine.contains(team.id()) || own.filter(team.id()::equals).isPresent())
                .toList();
        var made = plans.latest(district, teams.stream().map(Team::id).toList(), year).stream()
                .collect(Collectors.toMap(HelpPlan::team, Function.identity()));
        var villages = roster.divisionNames(teams.stream().map(Team::village).toList());
        return teams.stream()
                .map(team -> row(team, year, Optional.ofNullable(made.get(team.id())), villages))
                .toList();
    }

    private Row row(Team team, int year, Optional<HelpPlan> plan, Map<String, String> villages) {
        return new Row(
                team.district().code(), team.id(), team.name(), team.village(),
                villages.getOrDefault(team.village(), team.village()), year, plan.map(HelpPlan::version).orElse(0),
                plan.map(known -> known.items().size()).orElse(0), plan.map(HelpPlan::madeOn), due(team, year));
    }

    /** The viewer's own team, or one in the line; an earlier version where asked for. */
    Whole plan(Viewer viewer, District district, UUID id, int year, Optional<Integer> version) {
        var team = seen(viewer, district, id, year);
        var versions = plans.versions(district, id, year);
        var shown = versions.stream()
                .filter(plan -> version.isEmpty() || version.get() == plan.version())
                .findFirst();
        if (version.isPresent() && shown.isEmpty()) {
            throw OutOfLine.notFound("没有找到第 " + version.get() + " 版；请刷新页面。");
        }
        return new Whole(
                district.code(),
                id,
                team.name(),
                roster.divisionNames(List.of(team.village())).getOrDefault(team.village(), team.village()),
                year,
                shown.map(HelpPlan::version).orElse(0),
                shown.map(HelpPlan::words).orElse(""),
                shown.map(plan -> items(team, plan)).orElse(List.of()),
                versions.stream()
                        .map(plan -> new Version(plan.version(), plan.madeOn(), plan.recordedAt(), plan.recorder()))
                        .toList(),
                members(team, year),
                due(team, year),
                roster.postingOf(viewer.person(), LocalDate.now(clock)).filter(own -> own.team().equals(id)).isPresent());
    }

    Optional<Posting> ownPosting(Viewer viewer) {
        return roster.postingOf(viewer.person(), LocalDate.now(clock));
    }

    private Team seen(Viewer viewer, District district, UUID id, int year) {
        var in = roster.postingsOfTeam(district, id, span(year));
        boolean mate = in.stream().anyMatch(posting -> posting.person().equals(viewer.person()));
        return roster.team(district, id)
                .filter(team -> mate || viewer.scope().holdsVillage(team.village()) || in.stream().anyMatch(viewer::sees))
                .orElseThrow(() -> OutOfLine.notFound("没有找到，或不在您的工作范围内。"));
    }

    private List<Member> members(Team team, int year) {
        var people = roster.postingsOfTeam(team.district(), team.id(), span(year)).stream()
                .map(Posting::person)
                .distinct()
                .toList();
        var names = roster.people(people);
        return people.stream().map(person -> new Member(person, names.get(person).name())).toList();
    }

    private List<Item> items(Team team, HelpPlan plan) {
        var facts = facts(team, plan).stream().collect(Collectors.groupingBy(line -> line.clause().toString()));
        var words = plans.words(team.district(), team.id(), plan.year()).stream()
                .collect(Collectors.groupingBy(HelpPlans.Word::item));
        var people = roster.people(plan.items().stream().map(PlanItem::responsible).distinct().toList());
        return plan.items().stream()
                .map(item -> new Item(
                        item,
                        Optional.ofNullable(people.get(item.responsible())).map(Person::name).orElse(""),
                        item.clauses().stream().map(clause -> progress(clause, facts.getOrDefault(clause, List.of()))).toList(),
                        words.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static Progress progress(String clause, List<DayLine> facts) {
        return new Progress(
                clause,
                (int) facts.stream().map(line -> line.kind() + line.id()).distinct().count(),
                facts.isEmpty() ? "" : facts.getLast().on() + " " + facts.getLast().text());
    }

    /** The year's facts so far, where any item asks for them. */
    private List<DayLine> facts(Team team, HelpPlan plan) {
        var asked = plan.items().stream().flatMap(item -> item.clauses().stream()).collect(Collectors.toSet());
        var until = dayIn(span(plan.year()));
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<UUID> people = roster.postingsOfTeam(team.district(), team.id(), span(plan.year())).stream()
                .map(Posting::person)
                .collect(Collectors.toSet());
        var dates = Span.of(LocalDate.of(plan.year(), 1, 1), until);
        return book.lines(new DayBookQuery(team.district(), team.id(), team.village(), people, dates)).stream()
                .filter(line -> asked.contains(line.clause().toString()))
                .toList();
    }

    private LocalDate due(Team team, int year) {
        return PlanDue.of(team.span(), year, policy.over(span(year))).due();
    }

    private LocalDate dayIn(Span year) {
        var today = LocalDate.now(clock);
        return today.isBefore(year.from()) ? year.from() : today.isAfter(year.last()) ? year.last() : today;
    }

    private static Span span(int year) {
        if (year < 2023 || year > 2999) {
            throw new InputError("year", "年度 " + year + " 不对；请填写四位年份，例如 2026。");
        }
        return Window.Kind.YEAR.holding(LocalDate.of(year, 1, 1)).span();
    }
}
