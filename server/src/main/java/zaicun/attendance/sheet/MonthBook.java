package zaicun.attendance.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import zaicun.attendance.Part;
import zaicun.attendance.mark.LeaveTaken;
import zaicun.attendance.mark.MarkChain;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.attendance.trip.Trip;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.roster.Posting;

/** Everything that a month sheet is made of: entries, leaves and trips of the people posted. */
record MonthBook(
        Map<RegisterEntry.Cell, MarkChain> chains, Map<UUID, List<LeaveTaken>> leaves, Map<UUID, List<Trip>> trips) {

    Optional<RegisterEntry> mark(UUID person, LocalDate date, Part part) {
        return chains.getOrDefault(new RegisterEntry.Cell(person, date, part), new MarkChain(List.of())).current();
    }

    /** The cells that were corrected, by person. */
    Map<UUID, List<MarkChain>> corrected() {
        return chains.entrySet().stream()
                .filter(cell -> cell.getValue().entries().size() > 1)
                .collect(Collectors.groupingBy(
                        cell -> cell.getKey().person(),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<LeaveTaken> leavesOf(UUID person) {
        return leaves.getOrDefault(person, List.of());
    }

    Optional<LeaveTaken> leaveTouching(UUID person, LocalDate date) {
        return leavesOf(person).stream().filter(leave -> leave.span().touches(date)).findFirst();
    }

    /** Whether nothing of that part of the date is left beside the leave. */
    boolean onLeave(UUID person, LocalDate date, Part part) {
        return isAway(person, new HalfDay(date, Half.PM))
                && (part == Part.NIGHT || isAway(person, new HalfDay(date, Half.AM)));
    }

    private boolean isAway(UUID person, HalfDay half) {
        return leavesOf(person).stream().anyMatch(leave -> leave.span().contains(half));
    }

    Optional<Trip> trip(UUID person, LocalDate date, Part part) {
        return trips.getOrDefault(person, List.of()).stream().filter(trip -> trip.covers(date, part)).findFirst();
    }

    static Collection<UUID> people(List<Posting> postings) {
        return postings.stream().map(Posting::person).distinct().toList();
    }
}
