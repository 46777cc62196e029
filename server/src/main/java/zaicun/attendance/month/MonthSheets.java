package zaicun.attendance.month;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.month.MonthSheet.SheetCorrection;
import zaicun.attendance.month.MonthSheet.SheetDay;
import zaicun.attendance.month.MonthSheet.SheetRow;
import zaicun.attendance.register.ApprovedLeaves;
import zaicun.attendance.register.LeaveTaken;
import zaicun.attendance.register.MarkChain;
import zaicun.attendance.register.Marks;
import zaicun.attendance.trip.Trip;
import zaicun.attendance.trip.Trips;
import zaicun.calendar.WorkCalendar;
import zaicun.policy.Policy;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Draws the month sheet of a village from the facts. */
@Component
class MonthSheets {

    private final Marks marks;
    private final ApprovedLeaves leaves;
    private final Trips trips;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final ZoneId zone;

    MonthSheets(
            Marks marks, ApprovedLeaves leaves, Trips trips, Roster roster, Policy policy, WorkCalendar calendar,
            Clock clock) {
        this.marks = marks;
        this.leaves = leaves;
        this.trips = trips;
        this.roster = roster;
        this.policy = policy;
        this.calendar = calendar;
        this.zone = clock.getZone();
    }

    List<Posting> postings(VillageMonth month) {
        return roster.postingsUnder(month.district(), month.village(), month.span());
    }

    MonthSheet draw(VillageMonth month) {
        var postings = postings(month);
        var book = open(month, postings);
        var people = roster.people(MonthBook.people(postings));
        var units = units(postings);
        var name = roster.divisionNames(List.of(month.village())).getOrDefault(month.village(), month.village());
        var line = new SheetLine(month, book, calendar, policy.over(month.span()));
        return new MonthSheet(
                month.village(),
                name,
                month.month().toString(),
                month.span().dates().map(date -> new SheetDay(date, calendar.isWorkingDay(date))).toList(),
                postings.stream().map(posting -> row(posting, line, people, units)).toList(),
                postings.stream().flatMap(posting -> corrections(posting, book, people)).toList(),
                postings.stream().flatMap(posting -> differences(month, posting, book, people)).toList());
    }

    private MonthBook open(VillageMonth month, List<Posting> postings) {
        var people = MonthBook.people(postings);
        var district = month.district();
        return new MonthBook(
                MarkChain.byCell(marks.all(district, people, month.span())),
                leaves.of(district, people, month.span()).stream().collect(Collectors.groupingBy(LeaveTaken::person)),
                trips.of(district, people, month.span()).stream().collect(Collectors.groupingBy(Trip::person)));
    }

    private Map<UUID, String> units(List<Posting> postings) {
        return postings.stream()
                .map(Posting::unit)
                .distinct()
                .flatMap(unit -> roster.office(unit).stream())
                .collect(Collectors.toMap(Office::id, Office::name));
    }

    private static SheetRow row(
            Posting posting, SheetLine line, Map<UUID, Person> people, Map<UUID, String> units) {
        return new SheetRow(
                posting.id(),
                posting.person(),
                people.get(posting.person()).name(),
                posting.post().title(),
                units.getOrDefault(posting.unit(), ""),
                line.cells(posting),
                line.totals(posting));
    }

    private Stream<SheetCorrection> corrections(Posting posting, MonthBook book, Map<UUID, Person> people) {
        var name = people.get(posting.person()).name();
        return book.chainsOf(posting)
                .flatMap(chain -> corrections(chain, name))
                .sorted(Comparator.comparing(SheetCorrection::date).thenComparing(SheetCorrection::part));
    }

    private Stream<SheetCorrection> corrections(MarkChain chain, String name) {
        var entries = chain.entries();
        return IntStream.range(1, entries.size()).mapToObj(i -> new SheetCorrection(
                entries.get(i).person(),
                name,
                entries.get(i).date(),
                entries.get(i).part(),
                entries.get(i - 1).value(),
                entries.get(i).value(),
                entries.get(i).reason(),
                entries.get(i).recorder(),
                LocalDate.ofInstant(entries.get(i).recordedAt(), zone)));
    }

    private Stream<MonthSheet.Difference> differences(
            VillageMonth month, Posting posting, MonthBook book, Map<UUID, Person> people) {
        var name = people.get(posting.person()).name();
        return posting.span().intersect(month.span()).stream()
                .flatMap(dates -> new Differences(book, calendar, posting.person(), name).in(dates));
    }
}
