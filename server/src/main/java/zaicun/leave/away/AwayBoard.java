package zaicun.leave.away;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.Span;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Leaves;
import zaicun.leave.asking.Kinds;
import zaicun.leave.asking.LeaveSight;
import zaicun.leave.away.AwayView.Area;
import zaicun.leave.away.AwayView.PersonAway;
import zaicun.leave.away.AwayView.Street;
import zaicun.leave.away.AwayView.TeamAway;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Who is away on a date, in the viewer's line; a colleague is told that somebody is on leave, not of what kind. */
@Component
@Transactional(readOnly = true)
class AwayBoard {

    private static final int DISTRICT_DIGITS = 6;
    private static final int STREET_DIGITS = 9;

    /** What a colleague reads in place of the kind. */
    static final String KIND_UNTOLD = "请假";

    private final SeenPostings seen;
    private final LeaveSight sight;
    private final Leaves leaves;
    private final Roster roster;
    private final Kinds kinds;

    AwayBoard(SeenPostings seen, LeaveSight sight, Leaves leaves, Roster roster, Kinds kinds) {
        this.seen = seen;
        this.sight = sight;
        this.leaves = leaves;
        this.roster = roster;
        this.kinds = kinds;
    }

    AwayView on(Viewer viewer, LocalDate date) {
        var postings = seen.of(viewer, Span.day(date));
        var sheet = new Sheet(viewer, date, new Names(names(postings), places(postings)), leavesOf(postings, date));
        var areas = grouped(postings, DISTRICT_DIGITS).entrySet().stream()
                .map(entry -> area(entry.getKey(), entry.getValue(), sheet))
                .toList();
        int away = areas.stream().mapToInt(Area::away).sum();
        return new AwayView(date, postings.size(), away, areas);
    }

    private record Names(Map<UUID, Person> people, Map<String, String> places) {}

    private record Sheet(Viewer viewer, LocalDate date, Names names, Map<UUID, List<ApprovedLeave>> leaves) {}

    private Area area(String prefix, List<Posting> postings, Sheet sheet) {
        var streets = grouped(postings, STREET_DIGITS).entrySet().stream()
                .map(entry -> street(entry.getKey(), entry.getValue(), sheet))
                .toList();
        int away = streets.stream().mapToInt(Street::away).sum();
        return new Area(prefix, sheet.names().places().getOrDefault(padded(prefix), prefix), postings.size(), away, streets);
    }

    private Street street(String prefix, List<Posting> postings, Sheet sheet) {
        var teams = postings.stream().collect(Collectors.groupingBy(Posting::team)).values().stream()
                .map(members -> team(members, sheet))
                .sorted(Comparator.comparing(TeamAway::village))
                .toList();
        int away = teams.stream().mapToInt(team -> team.people().size()).sum();
        return new Street(prefix, sheet.names().places().getOrDefault(padded(prefix), prefix), postings.size(), away, teams);
    }

    private TeamAway team(List<Posting> members, Sheet sheet) {
        var one = members.getFirst();
        var people = members.stream()
                .flatMap(posting -> away(posting, sheet).stream())
                .toList();
        return new TeamAway(
                one.team(),
                one.district().code(),
                sheet.names().places().getOrDefault(one.village(), one.village()),
                roster.team(one.district(), one.team()).map(Team::name).orElse(""),
                members.size(),
                people);
    }

    private Optional<PersonAway> away(Posting posting, Sheet sheet) {
        return sheet.leaves().getOrDefault(posting.person(), List.of()).stream()
                .findFirst()
                .map(leave -> new PersonAway(
                        posting.person(),
                        leave.id(),
                        Optional.ofNullable(sheet.names().people().get(posting.person())).map(Person::name).orElse(""),
                        posting.post().title(),
                        kindTitle(sheet.viewer(), posting, leave),
                        leave.halves().from(),
                        leave.halves().to(),
                        part(leave, sheet.date())));
    }

    private String kindTitle(Viewer viewer, Posting posting, ApprovedLeave leave) {
        return sight.knowsWhy(viewer, posting)
                ? kinds.title(leave.kind(), leave.halves().from().date())
                : KIND_UNTOLD;
    }

    static String part(ApprovedLeave leave, LocalDate date) {
        boolean morning = leave.halves().contains(new HalfDay(date, Half.AM));
        boolean afternoon = leave.halves().contains(new HalfDay(date, Half.PM));
        return morning && afternoon ? "DAY" : morning ? "AM" : "PM";
    }

    private Map<UUID, List<ApprovedLeave>> leavesOf(Collection<Posting> postings, LocalDate date) {
        return postings.stream().collect(Collectors.groupingBy(Posting::district)).entrySet().stream()
                .flatMap(entry -> leaves
                        .ofPeople(entry.getKey(), entry.getValue().stream().map(Posting::person).toList(), Span.day(date))
                        .stream())
                .collect(Collectors.groupingBy(ApprovedLeave::person));
    }

    private Map<UUID, Person> names(Collection<Posting> postings) {
        return roster.people(postings.stream().map(Posting::person).distinct().toList());
    }

    private Map<String, String> places(Collection<Posting> postings) {
        var codes = postings.stream()
                .flatMap(posting -> Stream.of(
                        posting.village(),
                        padded(posting.village().substring(0, STREET_DIGITS)),
                        padded(posting.village().substring(0, DISTRICT_DIGITS))))
                .distinct()
                .toList();
        return roster.divisionNames(codes);
    }

    private static Map<String, List<Posting>> grouped(List<Posting> postings, int digits) {
        Function<Posting, String> prefix = posting -> posting.village().substring(0, digits);
        return postings.stream().collect(Collectors.groupingBy(prefix, TreeMap::new, Collectors.toList()));
    }

    private static String padded(String prefix) {
        return prefix + "0".repeat(12 - prefix.length());
    }
}
