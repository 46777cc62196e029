package zaicun.attendance.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.DayMark;
import zaicun.attendance.Mark;
import zaicun.attendance.NightMark;
import zaicun.attendance.Part;
import zaicun.attendance.Presence;
import zaicun.attendance.SelectedPostings;
import zaicun.attendance.Stay;
import zaicun.attendance.mark.Marks;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.duty.Windows;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Leaves;
import zaicun.leave.TimeOnLeave;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Days and nights in the village, for each person and week (2.2), from the register and the approved leaves. */
@Component
class PresenceDuty implements DutySource {

    static final Clause CLAUSE = Clause.of("2.2");

    private final SelectedPostings postings;
    private final Marks marks;
    private final Leaves leaves;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;

    PresenceDuty(
            SelectedPostings postings, Marks marks, Leaves leaves, Roster roster, Policy policy,
            WorkCalendar calendar) {
        this.postings = postings;
        this.marks = marks;
        this.leaves = leaves;
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
        var kind = policy.on(asOf).get(PolicyKeys.PRESENCE_WINDOW);
        return Windows.touching(kind, dates, asOf).stream()
                .flatMap(window -> inWindow(selection, window, asOf));
    }

    private Stream<Reckoning> inWindow(Selection selection, Window window, LocalDate asOf) {
        var byPerson = postings.ofPeople(selection, window.span()).stream()
                .collect(Collectors.groupingBy(Posting::person));
        if (byPerson.isEmpty()) {
            return Stream.empty();
        }
        var book = open(selection.district(), byPerson.keySet(), window.span());
        var presence = new Presence(policy, calendar);
        return byPerson.values().stream()
                .map(held -> presence.assess(stay(window, held, book), asOf).of(subject(held, book)));
    }

    /** What is known of all these people in a window, read at once. */
    private record Book(
            Map<UUID, List<RegisterEntry>> marks, Map<UUID, List<ApprovedLeave>> leaves, Map<UUID, Person> people) {}

    private Book open(District district, Collection<UUID> people, Span dates) {
        return new Book(
                marks.current(district, people, dates).stream().collect(Collectors.groupingBy(RegisterEntry::person)),
                leaves.ofPeople(district, people, dates).stream().collect(Collectors.groupingBy(ApprovedLeave::person)),
                roster.people(people));
    }

    private Stay stay(Window window, List<Posting> held, Book book) {
        var person = held.getFirst().person();
        var byDate = book.marks().getOrDefault(person, List.of()).stream()
                .collect(Collectors.groupingBy(RegisterEntry::date));
        var lines = byDate.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> line(day.getKey(), day.getValue()))
                .toList();
        var halves = book.leaves().getOrDefault(person, List.of()).stream().map(ApprovedLeave::halves).toList();
        return new Stay(window, inPlace(held), lines, new TimeOnLeave(halves));
    }

    /** A part without an entry is unknown on a working day and nothing on another. */
    private Mark line(LocalDate date, List<RegisterEntry> entries) {
        boolean working = calendar.isWorkingDay(date);
        return new Mark(
                date,
                value(entries, Part.DAY).map(DayMark::valueOf).orElse(working ? DayMark.UNKNOWN : DayMark.REST),
                value(entries, Part.NIGHT).map(NightMark::valueOf).orElse(working ? NightMark.UNKNOWN : NightMark.AWAY));
    }

    private static Optional<String> value(List<RegisterEntry> entries, Part part) {
        return entries.stream()
                .filter(entry -> entry.part() == part)
                .map(entry -> entry.value().name())
                .findFirst();
    }

    /** A person who moved within the window counts as a whole where one posting followed the other at once. */
    private static Span inPlace(List<Posting> held) {
        return inOrder(held).map(Posting::span)
                .reduce((earlier, later) -> earlier.meets(later) ? new Span(earlier.from(), later.until()) : later)
                .orElseThrow();
    }

    private static Stream<Posting> inOrder(List<Posting> held) {
        return held.stream().sorted(Comparator.comparing(posting -> posting.span().from()));
    }

    private static Subject subject(List<Posting> held, Book book) {
        var last = inOrder(held).reduce((earlier, later) -> later).orElseThrow();
        return new Subject(
                last.district(),
                SubjectKind.PERSON,
                last.person(),
                last.village(),
                Optional.of(last.unit()),
                Optional.of(last.person()),
                book.people().get(last.person()).name());
    }
}
