package zaicun.meetings.minutes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.trip.Trip;
import zaicun.attendance.trip.Trips;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Leaves;
import zaicun.leave.TimeOnLeave;
import zaicun.meetings.Crew;
import zaicun.meetings.Crews;
import zaicun.meetings.TeamMate;
import zaicun.meetings.TeamMeeting;
import zaicun.meetings.WeeklyMeeting;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;

/** The meeting of all members, for each team and week (4.2), from minutes, postings, leave and trips. */
@Component
public class WeeklyMeetingDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("4.2");

    private final Crews crews;
    private final Meetings meetings;
    private final Leaves leaves;
    private final Trips trips;
    private final Policy policy;
    private final WeeklyMeeting rule;

    WeeklyMeetingDuty(
            Crews crews, Meetings meetings, Leaves leaves, Trips trips, Policy policy, WorkCalendar calendar) {
        this.crews = crews;
        this.meetings = meetings;
        this.leaves = leaves;
        this.trips = trips;
        this.policy = policy;
        this.rule = new WeeklyMeeting(policy, calendar);
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var kind = policy.on(asOf).get(PolicyKeys.TEAM_MEETINGS).window();
        var windows = Crews.windows(kind, dates, asOf);
        if (windows.isEmpty()) {
            return Stream.empty();
        }
        var whole = Crews.whole(windows);
        var found = crews.of(selection, whole);
        if (found.isEmpty()) {
            return Stream.empty();
        }
        var book = open(selection.district(), found, whole);
        return windows.stream()
                .flatMap(window -> found.stream()
                        .filter(crew -> crew.isThereIn(window.span()))
                        .map(crew -> assess(crew, window, book, asOf)));
    }

    /** What is known of all these teams over all windows, read at once. */
    private record Book(
            Map<UUID, List<Meeting>> meetings, Map<UUID, TimeOnLeave> leaves, Map<UUID, Set<LocalDate>> trips) {}

    private Book open(District district, List<Crew> found, Span dates) {
        var teams = found.stream().map(crew -> crew.team().id()).toList();
        var people = found.stream().flatMap(crew -> crew.postings().stream()).map(Posting::person).distinct().toList();
        return new Book(
                meetings.of(district, teams, dates).stream().collect(Collectors.groupingBy(Meeting::team)),
                leaves.ofPeople(district, people, dates).stream()
                        .collect(Collectors.groupingBy(
                                ApprovedLeave::person,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(ApprovedLeave::halves, Collectors.toList()), TimeOnLeave::new))),
                trips(district, people, dates));
    }

    private Map<UUID, Set<LocalDate>> trips(District district, Collection<UUID> people, Span dates) {
        return trips.of(district, people, dates).stream()
                .collect(Collectors.groupingBy(
                        Trip::person, Collectors.flatMapping(trip -> trip.dates().dates(), Collectors.toSet())));
    }

    private Reckoning assess(Crew crew, Window window, Book book, LocalDate asOf) {
        var people = crew.postings().stream()
                .filter(posting -> posting.span().overlaps(window.span()))
                .collect(Collectors.toMap(Posting::person, Posting::span, WeeklyMeetingDuty::hull))
                .entrySet()
                .stream()
                .map(of -> mate(of.getKey(), of.getValue(), book))
                .toList();
        var held = book.meetings().getOrDefault(crew.team().id(), List.of()).stream()
                .filter(meeting -> window.span().contains(meeting.on()))
                .map(WeeklyMeetingDuty::fact)
                .toList();
        return rule.assess(window, people, held, asOf).of(crew.subject());
    }

    private static TeamMate mate(UUID person, Span inPlace, Book book) {
        return new TeamMate(
                person.toString(),
                inPlace,
                book.leaves().getOrDefault(person, TimeOnLeave.NONE),
                book.trips().getOrDefault(person, Set.of()));
    }

    private static TeamMeeting fact(Meeting meeting) {
        return new TeamMeeting(
                meeting.root().toString(),
                meeting.on(),
                meeting.attended().stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    /** Somebody whose post changed within a window is one person. */
    private static Span hull(Span one, Span other) {
        var from = one.from().isBefore(other.from()) ? one.from() : other.from();
        return new Span(from, one.until().isAfter(other.until()) ? one.until() : other.until());
    }
}
