package zaicun.meetings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import zaicun.calendar.WorkCalendar;
import zaicun.duty.Assessment;
import zaicun.duty.CountDuty;
import zaicun.duty.Fact;
import zaicun.duty.Figures;
import zaicun.duty.Owed;
import zaicun.duty.Sifted;
import zaicun.duty.Weighing;
import zaicun.duty.WhyNot;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** The team's meeting of all its members every week (4.2). */
public final class WeeklyMeeting {

    private final Policy policy;
    private final WorkCalendar calendar;

    public WeeklyMeeting(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    public Assessment assess(Window window, List<TeamMate> people, List<TeamMeeting> meetings, LocalDate asOf) {
        var values = policy.over(window.span());
        var norm = values.value(PolicyKeys.TEAM_MEETINGS);
        var least = values.value(PolicyKeys.MEETING_LEAST_PEOPLE);
        var risk = values.value(PolicyKeys.RISK_SHARE);
        var duty = CountDuty.ofWindow(norm.clause(), window);
        var team = team(window, people);
        boolean enough = team > 0 && team >= least.value();
        var owed = enough ? Owed.of(norm.value().count()) : Owed.nothing(State.NOT_OWED);
        var held = meetings.stream().collect(Collectors.toMap(TeamMeeting::id, Function.identity()));
        var sifted = Sifted.of(facts(meetings), duty, asOf)
                .without(fact -> against(held.get(fact.id()), people, least.value()));
        var done = BigDecimal.valueOf(sifted.count());
        var weighing = new Weighing(window.span(), risk.value(), calendar);
        var numbers = List.of(
                Figures.of(norm),
                Figures.of(least),
                Figures.of(risk),
                Figures.derived("本周工作日", calendar.workingDays(window.span()), "天"),
                Figures.derived("本周工作日在岗过的人", team, "人"));
        var trace = sifted.trace(numbers, weighing.next(owed, done, norm.unit().word()));
        return new Assessment(duty, owed.amount(), done, weighing.weigh(owed, done), trace);
    }

    /** The team: those in place on at least one working day. */
    private long team(Window window, List<TeamMate> people) {
        var workingDays = window.span().dates().filter(calendar::isWorkingDay).toList();
        return people.stream()
                .filter(mate -> workingDays.stream().anyMatch(mate::isInPlace))
                .count();
    }

    private static List<Fact> facts(List<TeamMeeting> meetings) {
        return meetings.stream()
                .map(m -> new Fact("meeting", m.id(), m.on(), "", "到会 " + m.attended().size() + " 人"))
                .toList();
    }

    private static Optional<WhyNot> against(TeamMeeting meeting, List<TeamMate> people, int least) {
        var inPlace = people.stream().filter(mate -> mate.isInPlace(meeting.on())).toList();
        if (inPlace.size() < least) {
            return Optional.of(WhyNot.TOO_FEW_IN_PLACE);
        }
        return inPlace.stream().allMatch(mate -> meeting.attended().contains(mate.id()))
                ? Optional.empty()
                : Optional.of(WhyNot.SOMEBODY_MISSING);
    }
}
