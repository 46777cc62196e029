package zaicun.demo.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;
import zaicun.leave.Leaves;
import zaicun.meetings.called.CallDesk;
import zaicun.meetings.called.CallForm;
import zaicun.meetings.called.ConfirmForm;

/** Meetings of first secretaries that the streets call: two were held of late, one is to come. */
@Component
class CalledStory implements Story {

    private final CallDesk desk;
    private final Actors actors;
    private final Leaves leaves;
    private final WorkCalendar calendar;

    CalledStory(CallDesk desk, Actors actors, Leaves leaves, WorkCalendar calendar) {
        this.desk = desk;
        this.actors = actors;
        this.leaves = leaves;
        this.calendar = calendar;
    }

    /** Told once for each street, in its first village. */
    @Override
    public void plan(Scene scene) {
        if (scene.village().number() % scene.plot().scale().villages() != 0) {
            return;
        }
        var today = scene.plot().today();
        for (int back : List.of(33, 12)) {
            plan(scene, calendar.workingDayOf(YearMonth.from(today.minusDays(back)), 8));
        }
        var ahead = calendar.workingDay(3, today);
        scene.agenda().at(today.minusDays(1).atTime(10, 5), () -> call(scene, Ids.next(), ahead));
    }

    private void plan(Scene scene, LocalDate day) {
        var id = Ids.next();
        scene.agenda().at(day.minusDays(3).atTime(9, 40), () -> call(scene, id, day));
        scene.agenda().at(day.atTime(18, 10), () -> confirm(scene, id, day));
    }

    private void call(Scene scene, UUID id, LocalDate day) {
        desk.call(actors.as(scene.street()), id, new CallForm(
                scene.village().district(), Optional.empty(), "STREET", scene.word("calledMeetings"), "街道三楼会议室",
                Optional.empty(), day, day, "下午 2:30", 0, "通报上月帮扶进度，部署下月重点工作。", leaders(scene), Optional.empty()));
    }

    private void confirm(Scene scene, UUID id, LocalDate day) {
        var away = leaves.ofPeople(scene.ground().district(), leaders(scene), Span.day(day)).stream()
                .map(leave -> leave.person())
                .toList();
        var there = leaders(scene).stream().filter(person -> !away.contains(person)).toList();
        desk.confirm(actors.as(scene.street()), scene.ground().district(), id, new ConfirmForm(
                0, there, "各村汇报了上月工作，街道通报了防返贫排查进度，要求月底前完成集中走访。"));
    }

    private static List<UUID> leaders(Scene scene) {
        int first = scene.village().number();
        return scene.crew().teams().subList(first, first + scene.plot().scale().villages()).stream()
                .map(team -> team.getFirst().posting().person())
                .toList();
    }
}
