package zaicun.meetings.minutes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.attendance.mark.Marks;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.attendance.trip.Trip;
import zaicun.attendance.trip.Trips;
import zaicun.kernel.District;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.Span;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Leaves;
import zaicun.leave.TimeOnLeave;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Who of a team is in place on a date and who is excused, from postings, approved leave, trips and the register. */
@Component
public class Mates {

    private final Roster roster;
    private final Leaves leaves;
    private final Trips trips;
    private final Marks marks;

    Mates(Roster roster, Leaves leaves, Trips trips, Marks marks) {
        this.roster = roster;
        this.leaves = leaves;
        this.trips = trips;
        this.marks = marks;
    }

    /** Everybody posted to the team on that date, the leader first. */
    public List<Mate> on(Team team, LocalDate date) {
        var postings = roster.postingsOfTeam(team.district(), team.id(), Span.day(date));
        var day = open(team.district(), postings.stream().map(Posting::person).toList(), date);
        return postings.stream().map(posting -> mate(posting, day)).toList();
    }

    private record Day(
            LocalDate date,
            Map<UUID, TimeOnLeave> leaves,
            Map<UUID, Trip> trips,
            Map<UUID, RegisterEntry> marks,
            Map<UUID, Person> people) {}

    private Day open(District district, Collection<UUID> people, LocalDate date) {
        var dates = Span.day(date);
        return new Day(
                date,
                leaves.ofPeople(district, people, dates).stream()
                        .collect(Collectors.groupingBy(
                                ApprovedLeave::person,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(ApprovedLeave::halves, Collectors.toList()), TimeOnLeave::new))),
                trips.of(district, people, dates).stream()
                        .filter(trip -> trip.covers(date, Part.DAY))
                        .collect(Collectors.toMap(Trip::person, Function.identity(), (one, other) -> one)),
                marks.current(district, people, dates).stream()
                        .filter(mark -> mark.part() == Part.DAY)
                        .collect(Collectors.toMap(RegisterEntry::person, Function.identity(), (one, other) -> one)),
                roster.people(people));
    }

    private static Mate mate(Posting posting, Day day) {
        var leave = day.leaves().getOrDefault(posting.person(), TimeOnLeave.NONE);
        var trip = Optional.ofNullable(day.trips().get(posting.person()));
        return new Mate(
                posting.person(),
                Optional.ofNullable(day.people().get(posting.person())).map(Person::name).orElse(""),
                posting.post().title(),
                posting.leads(),
                presence(leave, trip, day.date()),
                hint(leave, trip, day, posting.person()));
    }

    private static Presence presence(TimeOnLeave leave, Optional<Trip> trip, LocalDate date) {
        return switch (leave.halvesOn(date)) {
            case 2 -> Presence.ON_LEAVE;
            case 1 -> Presence.PARTLY_ON_LEAVE;
            default -> trip.isPresent() ? Presence.ON_TRIP : Presence.IN_PLACE;
        };
    }

    private static String hint(TimeOnLeave leave, Optional<Trip> trip, Day day, UUID person) {
        if (leave.halvesOn(day.date()) == 1) {
            boolean morning = leave.spans().stream().anyMatch(span -> span.contains(new HalfDay(day.date(), Half.AM)));
            return morning ? "上午请假" : "下午请假";
        }
        return trip.map(Trip::words).orElseGet(() -> marked(Optional.ofNullable(day.marks().get(person))));
    }

    /** The register never excuses; it only tells. */
    private static String marked(Optional<RegisterEntry> mark) {
        return mark.map(RegisterEntry::value)
                .filter(value -> value == Whereabouts.AWAY || value == Whereabouts.REST)
                .map(value -> "考勤簿登记：" + value.title())
                .orElse("");
    }
}
