package zaicun.attendance.register;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.Part;
import zaicun.attendance.mark.ApprovedLeaves;
import zaicun.attendance.mark.LeaveTaken;
import zaicun.attendance.mark.MarkChain;
import zaicun.attendance.mark.Marks;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.attendance.trip.Trip;
import zaicun.attendance.trip.Trips;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.roster.Posting;

/** Opens the register at a week: postings, calendar, leaves, trips and marks brought together. */
@Component
class RegisterReader {

    private final Marks marks;
    private final Trips trips;
    private final ApprovedLeaves leaves;
    private final WorkCalendar calendar;

    RegisterReader(Marks marks, Trips trips, ApprovedLeaves leaves, WorkCalendar calendar) {
        this.marks = marks;
        this.trips = trips;
        this.leaves = leaves;
        this.calendar = calendar;
    }

    RegisterBook open(String village, Window week, List<Posting> postings) {
        var district = District.of(village);
        var people = postings.stream().map(Posting::person).distinct().toList();
        var chains = MarkChain.byCell(marks.all(district, people, week.span()));
        var away = byPerson(leaves.of(district, people, week.span()), LeaveTaken::person);
        var out = byPerson(trips.of(district, people, week.span()), Trip::person);
        var lines = postings.stream()
                .map(posting -> line(
                        posting,
                        new Plan(
                                inPlace(posting, week.span()),
                                calendar,
                                away.getOrDefault(posting.person(), List.of()),
                                out.getOrDefault(posting.person(), List.of())),
                        chains))
                .toList();
        return new RegisterBook(village, week, lines);
    }

    private static RegisterBook.Line line(
            Posting posting, Plan plan, Map<RegisterEntry.Cell, MarkChain> chains) {
        var slots = plan.dates().dates()
                .flatMap(date -> Stream.of(Part.values())
                        .map(part -> new RegisterEntry.Cell(posting.person(), date, part)))
                .map(cell -> new RegisterBook.Slot(
                        cell, plan.at(cell.date(), cell.part()), chains.getOrDefault(cell, MarkChain.EMPTY)))
                .toList();
        return new RegisterBook.Line(posting, slots);
    }

    private static Span inPlace(Posting posting, Span week) {
        return posting.span().intersect(week).orElseThrow();
    }

    private static <T> Map<UUID, List<T>> byPerson(List<T> found, Function<T, UUID> person) {
        return found.stream().collect(Collectors.groupingBy(person));
    }
}
