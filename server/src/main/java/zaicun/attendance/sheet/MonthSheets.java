package zaicun.attendance.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.Part;
import zaicun.attendance.sheet.MonthSheet.SheetCorrection;
import zaicun.attendance.sheet.MonthSheet.SheetDay;
import zaicun.attendance.sheet.MonthSheet.SheetRow;
import zaicun.attendance.mark.ApprovedLeaves;
import zaicun.attendance.mark.LeaveTaken;
import zaicun.attendance.mark.MarkChain;
import zaicun.attendance.mark.Marks;
import zaicun.attendance.trip.Trip;
import zaicun.attendance.trip.Trips;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Draws the month sheet of a village from the facts. */
@Component
public class MonthSheets {

    /** Villages whose facts are read at once. */
    private static final int PORTION = 100;

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

    public List<Posting> postings(VillageMonth month) {
        return roster.postingsUnder(month.district(), month.village(), month.span());
    }

    public MonthSheet draw(VillageMonth month) {
        return draw(month.month(), month.district(), Map.of(month.village(), postings(month))).findFirst().orElseThrow();
    }

    /** The sheets of these villages, a portion of them in memory at a time. */
    public Stream<MonthSheet> drawOf(District district, Set<String> villages, YearMonth month) {
        var span = Span.of(month.atDay(1), month.atEndOfMonth());
        var byVillage = roster.postingsUnder(district, district.code(), span).stream()
                .filter(posting -> villages.contains(posting.village()))
                .collect(Collectors.groupingBy(Posting::village, TreeMap::new, Collectors.toList()));
        return byVillage.entrySet().stream().gather(Gatherers.windowFixed(PORTION)).flatMap(portion ->
                draw(month, district, portion.stream().collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new))));
    }

    private Stream<MonthSheet> draw(YearMonth month, District district, Map<String, List<Posting>> byVillage) {
        var all = byVillage.values().stream().flatMap(List::stream).toList();
        var span = Span.of(month.atDay(1), month.atEndOfMonth());
        var book = open(district, all, span);
        var drawing = new Drawing(
                book,
                book.corrected(),
                roster.people(MonthBook.people(all)),
                units(all),
                roster.divisionNames(byVillage.keySet()));
        return byVillage.entrySet().stream()
                .map(village -> sheet(new VillageMonth(village.getKey(), month), village.getValue(), drawing));
    }

    /** What several sheets are drawn from at once. */
    private record Drawing(
            MonthBook book,
            Map<UUID, List<MarkChain>> corrected,
            Map<UUID, Person> people,
            Map<UUID, String> units,
            Map<String, String> villages) {

        String nameOf(Posting posting) {
            return people.get(posting.person()).name();
        }
    }

    private MonthSheet sheet(VillageMonth month, List<Posting> postings, Drawing drawing) {
        var line = new SheetLine(month, drawing.book(), calendar, policy.over(month.span()));
        return new MonthSheet(
                month.village(),
                drawing.villages().getOrDefault(month.village(), month.village()),
                month.month().toString(),
                month.span().dates().map(date -> new SheetDay(date, calendar.isWorkingDay(date))).toList(),
                postings.stream().map(posting -> row(posting, line, drawing)).toList(),
                postings.stream().flatMap(posting -> corrections(posting, drawing)).toList(),
                postings.stream().flatMap(posting -> differences(month, posting, drawing)).toList());
    }

    /** A working day for which somebody has no entry yet; a month with one is not complete. */
    public record Blank(String name, LocalDate date) {

        public String words() {
            return name + " " + date + " 还没有登记";
        }
    }

    public Optional<Blank> firstBlank(VillageMonth month) {
        var postings = postings(month);
        var book = open(month.district(), postings, month.span());
        var people = roster.people(MonthBook.people(postings));
        return postings.stream()
                .flatMap(posting -> posting.span().intersect(month.span()).stream()
                        .flatMap(Span::dates)
                        .filter(calendar::isWorkingDay)
                        .filter(date -> Stream.of(Part.values())
                                .anyMatch(part -> book.mark(posting.person(), date, part).isEmpty()))
                        .map(date -> new Blank(people.get(posting.person()).name(), date)))
                .min(Comparator.comparing(Blank::date));
    }

    private MonthBook open(District district, List<Posting> postings, Span dates) {
        var people = MonthBook.people(postings);
        return new MonthBook(
                MarkChain.byCell(marks.all(district, people, dates)),
                leaves.of(district, people, dates).stream().collect(Collectors.groupingBy(LeaveTaken::person)),
                trips.of(district, people, dates).stream().collect(Collectors.groupingBy(Trip::person)));
    }

    private Map<UUID, String> units(List<Posting> postings) {
        return postings.stream()
                .map(Posting::unit)
                .distinct()
                .flatMap(unit -> roster.office(unit).stream())
                .collect(Collectors.toMap(Office::id, Office::name));
    }

    private static SheetRow row(Posting posting, SheetLine line, Drawing drawing) {
        return new SheetRow(
                posting.id(),
                posting.person(),
                drawing.nameOf(posting),
                posting.post().title(),
                drawing.units().getOrDefault(posting.unit(), ""),
                line.cells(posting),
                line.totals(posting));
    }

    private Stream<SheetCorrection> corrections(Posting posting, Drawing drawing) {
        return drawing.corrected().getOrDefault(posting.person(), List.of()).stream()
                .filter(chain -> posting.span().contains(chain.entries().getFirst().date()))
                .flatMap(chain -> corrections(chain, drawing.nameOf(posting)))
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

    private Stream<MonthSheet.Difference> differences(VillageMonth month, Posting posting, Drawing drawing) {
        return posting.span().intersect(month.span()).stream().flatMap(dates ->
                new Differences(drawing.book(), calendar, posting.person(), drawing.nameOf(posting)).in(dates));
    }
}
