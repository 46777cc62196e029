package zaicun.demo.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Ids;
import zaicun.meetings.minutes.Mate;
import zaicun.meetings.minutes.Mates;
import zaicun.meetings.minutes.Presence;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The team's meetings week by week with their tasks, and the month's study, at a meeting or on a theme party day. */
@Component
class MeetingStory implements Story {

    /** Weeks told of the villages behind the first street, so that the filling stays short. */
    private static final int WEEKS_BACK = 16;

    private static final int HELD = 95;
    private static final int FINISHED = 88;

    private final Actors actors;
    private final Mates mates;
    private final Roster roster;
    private final WorkCalendar calendar;

    MeetingStory(Actors actors, Mates mates, Roster roster, WorkCalendar calendar) {
        this.actors = actors;
        this.mates = mates;
        this.roster = roster;
        this.calendar = calendar;
    }

    @Override
    public void plan(Scene scene) {
        var last = scene.plot().today();
        boolean shown = scene.village().number() < scene.plot().scale().villages();
        var from = shown ? scene.plot().from() : scene.plot().notBefore(last.minusWeeks(WEEKS_BACK));
        var monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            var day = day(scene, monday);
            boolean first = day.getDayOfMonth() <= 7;
            if (calendar.isWorkingDay(day) && scene.dice().falls(HELD)) {
                scene.agenda().at(day.atTime(17, scene.dice().between(0, 50)), () -> hold(scene, day, first));
            }
            if (first && scene.village().number() % 3 == 1) {
                var party = day.plusDays(9);
                scene.agenda().at(party.atTime(16, 10), () -> study(scene, party));
            }
        }
    }

    /** Monday of this week still lies before everybody; teams meet on Thursdays or, where that is off, on Mondays. */
    private LocalDate day(Scene scene, LocalDate monday) {
        var thursday = monday.plusDays(scene.village().number() % 2 == 0 ? 3 : 4);
        return calendar.isWorkingDay(thursday) ? thursday : monday;
    }

    private void hold(Scene scene, LocalDate day, boolean firstOfMonth) {
        var there = there(scene, day);
        if (there.size() < 2) {
            return;
        }
        var meeting = new HashMap<String, Object>(team(scene, day));
        meeting.put("attended", there);
        meeting.put("place", "村委会会议室");
        meeting.put("minutes", Map.of(
                "summary", scene.word("meetingSummary"), "problems", scene.word("meetingProblems"), "plans",
                scene.word("meetingPlans")));
        var task = Ids.next();
        var owner = scene.dice().oneOf(there);
        boolean gives = scene.dice().falls(70) || underWay(scene, day);
        if (gives) {
            meeting.put("tasks", List.of(Map.of(
                    "id", task.toString(), "words", scene.word("meetingTasks"), "owner", owner, "dueOn",
                    day.plusDays(7).toString())));
        }
        if (firstOfMonth && scene.village().number() % 3 != 1) {
            meeting.put("id", Ids.next().toString());
            var study = new HashMap<String, Object>(team(scene, day));
            study.putAll(Map.of("form", "SEMINAR", "subject", scene.word("studies"), "beside", meeting));
            actors.send(UUID.fromString(there.getFirst()), "study", study);
        } else {
            actors.send(UUID.fromString(there.getFirst()), "meeting", meeting);
        }
        if (gives) {
            finish(scene, day, task, UUID.fromString(owner));
        }
    }

    /** The first village, where the demo accounts are, always has tasks under way. */
    private static boolean underWay(Scene scene, LocalDate day) {
        return scene.village().number() == 0 && day.isAfter(scene.plot().today().minusDays(14));
    }

    private void finish(Scene scene, LocalDate day, UUID task, UUID owner) {
        boolean old = day.isBefore(scene.plot().today().minusDays(21));
        if (scene.dice().falls(FINISHED) && !underWay(scene, day) || old) {
            LocalDateTime done = day.plusDays(scene.dice().between(2, 8)).atTime(15, 20);
            scene.agenda().at(done, () -> actors.send(owner, "task", Map.of(
                    "district", scene.village().district(), "task", task.toString(), "version", 0, "move", "FINISH", "words",
                    scene.word("meetingOutcomes"))));
        }
    }

    private void study(Scene scene, LocalDate day) {
        var there = there(scene, day);
        if (there.size() < 2) {
            return;
        }
        var study = new HashMap<String, Object>(team(scene, day));
        study.putAll(Map.of(
                "form", "LECTURE", "subject", scene.word("studies"), "occasion", "PARTY_DAY", "attended", there));
        actors.send(UUID.fromString(there.getFirst()), "study", study);
    }

    /** Whoever is in place that day, the leader first. */
    private List<String> there(Scene scene, LocalDate day) {
        return roster.team(scene.ground().district(), posting(scene).team()).stream()
                .flatMap(team -> mates.on(team, day).stream())
                .filter(mate -> mate.presence() == Presence.IN_PLACE)
                .map(Mate::person)
                .map(UUID::toString)
                .toList();
    }

    private static Map<String, Object> team(Scene scene, LocalDate day) {
        return Map.of(
                "district", scene.village().district(), "team", posting(scene).team().toString(), "on", day.toString());
    }

    private static Posting posting(Scene scene) {
        return scene.village().team().getFirst().posting();
    }
}
