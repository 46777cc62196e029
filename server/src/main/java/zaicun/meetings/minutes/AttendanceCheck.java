package zaicun.meetings.minutes;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.roster.Team;

/** Who may stand in the minutes as present: somebody of the team, not on leave for the whole day. */
@Component
class AttendanceCheck {

    private final Mates mates;

    AttendanceCheck(Mates mates) {
        this.mates = mates;
    }

    /** Whoever chaired, by default the leader if he was there, else the first who was. */
    UUID check(Team team, MeetingForm form) {
        var crew = mates.on(team, form.on());
        var people = form.people();
        var known = crew.stream().map(Mate::person).collect(Collectors.toSet());
        if (!known.containsAll(people)) {
            throw new InputError("attended", "到会的人里有人 " + form.on() + " 不在本队；请按当天在队的人勾选。");
        }
        crew.stream()
                .filter(mate -> mate.presence() == Presence.ON_LEAVE && people.contains(mate.person()))
                .findFirst()
                .ifPresent(mate -> {
                    throw Refusal.under(
                            "4.2", "meeting.on-leave", mate.name() + " " + form.on() + " 全天请假，不能记为到会。",
                            "请取消勾选；如已提前返岗，请先办理销假再登记。");
                });
        if (form.chair() != null && !people.contains(form.chair())) {
            throw new InputError("chair", "主持人不在到会的人里；请改选到会的人主持，或勾选其到会。");
        }
        return form.chair() != null ? form.chair() : chairOf(crew, people);
    }

    private static UUID chairOf(java.util.List<Mate> crew, Set<UUID> people) {
        return crew.stream()
                .filter(mate -> mate.leads() && people.contains(mate.person()))
                .map(Mate::person)
                .findFirst()
                .orElseGet(() -> people.iterator().next());
    }
}
