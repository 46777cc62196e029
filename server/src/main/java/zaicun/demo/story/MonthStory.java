package zaicun.demo.story;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.attendance.month.AcknowledgeForm;
import zaicun.attendance.month.MonthDesk;
import zaicun.attendance.month.MonthMove;
import zaicun.attendance.month.MoveForm;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Organ;

/** Months of the register: signed by the village, reviewed by the street, acknowledged by whoever got them. */
@Component
class MonthStory implements Story {

    private final MonthDesk desk;
    private final Actors actors;
    private final WorkCalendar calendar;

    MonthStory(MonthDesk desk, Actors actors, WorkCalendar calendar) {
        this.desk = desk;
        this.actors = actors;
        this.calendar = calendar;
    }

    /** Of the last month one village has not signed and another waits for its street, so that there is something to do. */
    @Override
    public void plan(Scene scene) {
        var last = YearMonth.from(scene.plot().today()).minusMonths(1);
        for (var month = YearMonth.from(scene.plot().from()); !month.isAfter(last); month = month.plusMonths(1)) {
            int waits = month.equals(last) ? scene.village().number() % 8 : -1;
            if (waits != 3) {
                plan(scene, month, waits == 1);
            }
        }
    }

    private void plan(Scene scene, YearMonth month, boolean waitsForStreet) {
        var village = scene.village().village();
        var next = month.plusMonths(1);
        var signed = calendar.workingDayOf(next, 3).atTime(9, 20);
        var reviewed = calendar.workingDayOf(next, 5).atTime(15, 5);
        scene.agenda().at(signed, () -> sign(scene, month));
        if (waitsForStreet) {
            return;
        }
        boolean doubtful = scene.dice().falls(4);
        if (doubtful) {
            var words = scene.dice().oneOf(scene.plot().stage().words("months"));
            scene.agenda().at(reviewed.minusHours(4), () -> review(scene, new MoveForm(
                    village, month.toString(), MonthMove.SEND_BACK, Optional.of(words))));
            scene.agenda().at(reviewed.minusHours(2), () -> sign(scene, month));
        }
        scene.agenda().at(reviewed, () -> review(scene, new MoveForm(
                village, month.toString(), MonthMove.CONFIRM, Optional.empty())));
        for (var organ : List.of(Organ.HOST_OFFICE, Organ.BUREAU)) {
            var read = reviewed.plusDays(scene.dice().between(1, 20)).plusMinutes(scene.dice().between(0, 90));
            scene.agenda().at(read, () -> desk.acknowledge(
                    actors.as(scene.crew().holder(scene.ground().first(organ).id())),
                    new AcknowledgeForm(village, month.toString())));
        }
    }

    private void sign(Scene scene, YearMonth month) {
        desk.move(
                actors.as(scene.village().keeper()),
                new MoveForm(scene.village().village(), month.toString(), MonthMove.SIGN, Optional.empty()));
    }

    private void review(Scene scene, MoveForm move) {
        desk.move(actors.as(scene.street()), move);
    }
}
