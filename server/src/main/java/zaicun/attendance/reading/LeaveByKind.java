package zaicun.attendance.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Days;
import zaicun.kernel.District;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Span;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Leaves;
import zaicun.leave.TimeOnLeave;

/** Approved leave by kind, for whoever counts it. */
@Component
public class LeaveByKind {

    /** @param kind code of the policy's kinds */
    public record Taken(UUID person, String kind, HalfDaySpan halves) {}

    private final Leaves leaves;
    private final WorkCalendar calendar;

    LeaveByKind(Leaves leaves, WorkCalendar calendar) {
        this.leaves = leaves;
        this.calendar = calendar;
    }

    /** All that touch the dates. */
    public List<Taken> of(District district, Collection<UUID> people, Span dates) {
        return leaves.ofPeople(district, people, dates).stream()
                .map(leave -> new Taken(leave.person(), leave.kind(), leave.halves()))
                .toList();
    }

    /** By person the working days of one kind inside the dates, halves counted; whoever took none is absent. */
    public Map<UUID, Days> workingDays(District district, Collection<UUID> people, Span dates, String kind) {
        var byPerson = leaves.ofPeople(district, people, dates).stream()
                .filter(leave -> leave.kind().equals(kind))
                .collect(Collectors.groupingBy(
                        ApprovedLeave::person, Collectors.mapping(ApprovedLeave::halves, Collectors.toList())));
        return byPerson.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey,
                person -> Days.ofHalves(new TimeOnLeave(person.getValue()).workingHalves(dates, calendar))));
    }
}
