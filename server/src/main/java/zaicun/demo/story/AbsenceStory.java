package zaicun.demo.story;

import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.attendance.absence.AbsenceDesk;
import zaicun.attendance.absence.AbsenceMove;
import zaicun.attendance.absence.AbsenceMoveForm;
import zaicun.attendance.absence.AskForm;
import zaicun.kernel.Ids;

/** Questions about days away: a street asks, the person answers, the street decides. */
@Component
class AbsenceStory implements Story {

    private final AbsenceDesk desk;
    private final Actors actors;

    AbsenceStory(AbsenceDesk desk, Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /** One in every third village; the latest still wait for an answer or a decision. */
    @Override
    public void plan(Scene scene) {
        int number = scene.village().number();
        if (number % 3 != 0) {
            return;
        }
        var cadre = scene.village().team().get(number % 2 + 1).posting().person();
        var asked = scene.plot().today().minusDays(number == 0 ? 1 : number * 9L % 120 + 2).atTime(10, 30);
        var id = Ids.next();
        var day = asked.toLocalDate().minusDays(2);
        scene.agenda().at(asked, () -> desk.ask(
                actors.as(scene.street()), new AskForm(id, cadre, day, day, scene.word("absence"))));
        if (number != 0) {
            scene.agenda().at(asked.plusDays(1), () -> desk.move(
                    actors.as(cadre), form(scene, id, AbsenceMove.ANSWER, scene.word("answers"))));
            scene.agenda().at(asked.plusDays(4), () -> desk.move(
                    actors.as(scene.street()), form(scene, id, AbsenceMove.FIND_CAUSE, "说明与就诊记录、村干部证明一致，有正当理由。")));
        }
    }

    private static AbsenceMoveForm form(Scene scene, java.util.UUID id, AbsenceMove move, String words) {
        return new AbsenceMoveForm(scene.village().village(), id, move, words, Optional.empty());
    }
}
