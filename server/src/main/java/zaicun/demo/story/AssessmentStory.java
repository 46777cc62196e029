package zaicun.demo.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.support.assessment.AssessmentDesk;
import zaicun.support.assessment.FileMove;
import zaicun.support.assessment.GradingDesk;
import zaicun.support.assessment.MoveForm;
import zaicun.support.assessment.OpenForm;
import zaicun.support.commendation.CommendationDesk;
import zaicun.support.commendation.CommendationForm;

/** Two rounds of assessment: the half-year's is done, with one objection; the year's is under way, each village at another step. */
@Component
class AssessmentStory implements Story {

    private static final List<String> ACCOUNTS = List.of(
            "坚持吃住在村，走访全村脱贫户和监测户，协调解决饮水管网和产业路两件实事，参加防汛值守。不足是产业帮扶办法还不多，下一步重点抓好菌菇大棚。",
            "协助第一书记抓党建促振兴，主持完善防返贫监测台账，牵头办好两期农技培训。不足是与群众谈心还不够，今后多到偏远村组走访。",
            "负责联户帮扶资料和信息报送，帮助三户监测户申请公益岗位和产业奖补。不足是政策学习不够系统，今后加强学习。");
    private static final List<String> OPINIONS = List.of("扎根村里，群众认可，同意。", "工作扎实，建议按实际表现评定。", "履职尽责，同意上报。");

    private final AssessmentDesk rounds;
    private final GradingDesk grading;
    private final CommendationDesk commendations;
    private final Actors actors;
    private final JdbcClient database;

    AssessmentStory(
            AssessmentDesk rounds, GradingDesk grading, CommendationDesk commendations, Actors actors,
            JdbcClient database) {
        this.rounds = rounds;
        this.grading = grading;
        this.commendations = commendations;
        this.actors = actors;
        this.database = database;
    }

    @Override
    public void plan(Scene scene) {
        var today = scene.plot().today();
        var half = LocalDate.of(today.getYear(), 1, 1);
        var year = new Held(
                UUID.nameUUIDFromBytes("YEARLY".getBytes(StandardCharsets.UTF_8)), "YEARLY",
                today.getYear() + "年度考核", half, half.plusYears(1).minusDays(1), today.minusDays(9));
        if (scene.plot().from().isBefore(half)) {
            var begun = new Held(
                    UUID.nameUUIDFromBytes("REGULAR".getBytes(StandardCharsets.UTF_8)), "REGULAR",
                    today.getYear() + "年上半年平时考核", half, half.plusMonths(6).minusDays(1), half.plusMonths(6).plusDays(4));
            hold(scene, begun, 4);
        }
        hold(scene, year, scene.village().number() % 4);
        planPraise(scene);
    }

    /** A round and when it is opened. */
    private record Held(UUID id, String kind, String title, LocalDate from, LocalDate to, LocalDate opened) {}

    /** @param steps how many of account, village, street, unit and bureau have been */
    private void hold(Scene scene, Held round, int steps) {
        if (scene.village().number() == 0) {
            scene.agenda().at(round.opened().atTime(9, 0), () -> rounds.open(at(scene, Organ.BUREAU), new OpenForm(
                    round.id(), Optional.of(scene.village().district()), round.kind(), round.title(), round.from(),
                    round.to(), Optional.empty())));
        }
        for (int number = 0; number < scene.village().team().size(); number++) {
            var person = scene.village().team().get(number).posting().person();
            var account = ACCOUNTS.get(number % ACCOUNTS.size());
            var opened = round.opened().plusDays(1 + number);
            scene.agenda().at(opened.atTime(19, 30), () -> move(scene, round, person, FileMove.ACCOUNT, account));
            say(scene, round, person, steps);
        }
    }

    private void say(Scene scene, Held round, UUID person, int steps) {
        for (int step = 0; step < Math.min(steps, 3); step++) {
            var words = OPINIONS.get(step);
            int turn = step;
            scene.agenda().at(round.opened().plusDays(5L + step).atTime(10, 5 + step), () -> opine(scene, round, person, turn, words));
        }
        if (steps == 4) {
            scene.agenda().at(round.opened().plusDays(9).atTime(15, 0), () -> move(scene, round, person, FileMove.GRADE, "按程序评定。"));
        }
        if (steps == 4 && scene.village().number() == 4 && person.equals(scene.village().team().get(1).posting().person())) {
            scene.agenda().at(round.opened().plusDays(12).atTime(20, 0), () -> move(
                    scene, round, person, FileMove.OBJECT, "上半年两次公务外出由区里抽调参加，未写进材料，请予核实。"));
            scene.agenda().at(round.opened().plusDays(16).atTime(10, 0), () -> act(
                    at(scene, Organ.BUREAU), scene, round, person,
                    new Said(FileMove.UPHOLD, "经核实，外出已有记录并计入材料，等次评定符合程序，维持原等次。", Optional.empty())));
        }
    }

    private void opine(Scene scene, Held round, UUID person, int step, String words) {
        var speaker = switch (step) {
            case 0 -> actors.as(scene.village().keeper());
            case 1 -> actors.as(scene.street());
            default -> actors.as(scene.crew().holder(unitOf(scene, person)));
        };
        act(speaker, scene, round, person, new Said(FileMove.OPINE, words, Optional.empty()));
    }

    private static UUID unitOf(Scene scene, UUID person) {
        return scene.village().team().stream()
                .filter(cadre -> cadre.posting().person().equals(person))
                .findFirst()
                .orElseThrow()
                .posting()
                .unit();
    }

    private void move(Scene scene, Held round, UUID person, FileMove move, String words) {
        boolean leader = person.equals(scene.leader());
        var grade = leader && scene.village().number() % 2 == 0 ? "EXCELLENT" : "QUALIFIED";
        var who = move == FileMove.GRADE ? at(scene, Organ.BUREAU) : actors.as(person);
        var graded = move == FileMove.GRADE ? Optional.of(grade) : Optional.<String>empty();
        act(who, scene, round, person, new Said(move, words, graded));
    }

    private record Said(FileMove move, String words, Optional<String> grade) {}

    private void act(Viewer who, Scene scene, Held round, UUID person, Said said) {
        database.sql("select id, version from assessment_file where district = :district and round = :round and person = :person")
                .param("district", scene.village().district())
                .param("round", round.id())
                .param("person", person)
                .query((row, number) -> new MoveForm.Target(row.getObject("id", UUID.class), row.getInt("version")))
                .optional()
                .ifPresent(file -> grading.move(who, new MoveForm(
                        scene.village().district(), List.of(file), said.move(), Optional.of(said.words()), said.grade())));
    }

    private Viewer at(Scene scene, Organ organ) {
        return actors.as(scene.at(organ));
    }

    /** Every eighth village's leader is commended once. */
    private void planPraise(Scene scene) {
        if (scene.village().number() % 8 != 2) {
            return;
        }
        var on = scene.plot().today().minusDays(30L + scene.village().number());
        scene.agenda().at(on.atTime(16, 0), () -> commendations.commend(at(scene, Organ.BUREAU), new CommendationForm(
                Ids.next(), Optional.of(scene.leader()), Optional.empty(), "关于表扬防汛抗旱一线驻村干部的通报", Optional.empty(), on,
                "汛期连续值守，带领村民转移安置群众、抢修渠道，没有发生伤亡。", Optional.empty(), Optional.empty(), Optional.empty())));
    }
}
