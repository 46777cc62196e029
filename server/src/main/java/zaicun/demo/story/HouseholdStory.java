package zaicun.demo.story;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.households.hardship.HardshipDesk;
import zaicun.households.hardship.HardshipMove.HardshipAct;
import zaicun.households.problems.ProblemAct;
import zaicun.households.problems.ProblemDesk;
import zaicun.kernel.Organ;

/** Problems and their outcomes, and sudden hardship on its way from village to street to bureau. */
@Component
class HouseholdStory implements Story {

    private final ProblemDesk problems;
    private final HardshipDesk hardship;
    private final Actors actors;

    HouseholdStory(ProblemDesk problems, HardshipDesk hardship, Actors actors) {
        this.problems = problems;
        this.hardship = hardship;
        this.actors = actors;
    }

    @Override
    public void plan(Scene scene) {
        for (int number = scene.dice().between(5, 9); number > 0; number--) {
            var found = moment(scene, 7);
            scene.agenda().at(found, () -> problem(scene, found));
        }
        for (int number = scene.village().number() % 2 + 1; number > 0; number--) {
            var clue = moment(scene, 3);
            scene.agenda().at(clue, () -> hardship(scene, clue));
        }
    }

    /** Somewhere in the year, more often of late so that some are still open. */
    private static LocalDateTime moment(Scene scene, int recently) {
        long days = scene.plot().from().until(scene.plot().today(), java.time.temporal.ChronoUnit.DAYS);
        int back = scene.dice().falls(30) ? scene.dice().between(1, recently * 3) : scene.dice().between(3, (int) days - 1);
        return scene.plot().today().minusDays(back).atTime(16, scene.dice().between(0, 59));
    }

    private void problem(Scene scene, LocalDateTime found) {
        var home = scene.dice().oneOf(scene.village().homes());
        var by = scene.dice().oneOf(scene.village().team()).posting().person();
        var id = actors.send(by, "problem", Map.of(
                "district", scene.village().district(),
                "household", home.id().toString(),
                "on", found.toLocalDate().toString(),
                "words", scene.word("problems"),
                "dueOn", found.toLocalDate().plusDays(30).toString()));
        if (scene.dice().falls(90)) {
            var taken = found.plusDays(scene.dice().between(1, 4));
            scene.agenda().at(taken, () -> act(scene, by, id, step(ProblemAct.TAKE, 0, "")));
            scene.agenda().at(taken.plusDays(3), () -> act(scene, by, id, step(ProblemAct.NOTE, 1, scene.word("progress"))));
            boolean solved = scene.dice().falls(88);
            var ended = taken.plusDays(scene.dice().between(6, 40));
            scene.agenda().at(ended, () -> act(scene, by, id, solved
                    ? step(ProblemAct.SOLVE, 2, scene.word("outcomes"))
                    : step(ProblemAct.GIVE_UP, 2, "涉及专项规划，已报街道列入明年项目。")));
        }
    }

    private void act(Scene scene, UUID by, UUID problem, ProblemDesk.Step step) {
        problems.act(actors.as(by), scene.ground().district(), problem, step);
    }

    private static ProblemDesk.Step step(ProblemAct act, int version, String words) {
        return new ProblemDesk.Step(act, version, words, Optional.empty(), Optional.empty());
    }

    private void hardship(Scene scene, LocalDateTime clue) {
        var home = scene.dice().oneOf(scene.village().homes());
        var id = actors.send(scene.leader(), "hardship", Map.of(
                "district", scene.village().district(),
                "household", home.id().toString(),
                "on", clue.toLocalDate().toString(),
                "clue", "FOUND",
                "words", scene.word("hardships")));
        var village = clue.plusDays(scene.dice().between(1, 3));
        scene.agenda().at(village, () -> pass(scene, scene.village().keeper(), id, word(HardshipAct.FORWARD, 0, "")));
        var street = village.plusDays(scene.dice().between(1, 4));
        scene.agenda().at(street, () -> pass(scene, scene.street(), id, word(HardshipAct.FORWARD, 1, "")));
        boolean identified = scene.dice().falls(75);
        var bureau = street.plusDays(scene.dice().between(2, 7));
        scene.agenda().at(bureau, () -> pass(scene, scene.at(Organ.BUREAU), id, identified
                ? word(HardshipAct.IDENTIFY, 2, "情况属实，符合识别条件，纳入监测。")
                : word(HardshipAct.DECLINE, 2, "家庭收入和支出经比对，暂不符合识别标准，请继续关注。")));
    }

    private void pass(Scene scene, UUID by, UUID report, HardshipDesk.Word word) {
        hardship.act(actors.as(by), scene.ground().district(), report, word);
    }

    private static HardshipDesk.Word word(HardshipAct act, int version, String words) {
        return new HardshipDesk.Word(act, version, words);
    }
}
