package zaicun.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import zaicun.inspection.helpplan.HelpPlanDesk;
import zaicun.inspection.helpplan.HelpPlanForm;
import zaicun.inspection.helpplan.PlanItem;
import zaicun.kernel.Ids;

/** The team's plan for the year, made in March, and a sentence on some days. One team in seven has none yet. */
@Component
class HelpPlanStory implements Story {

    private static final List<String> SENTENCES =
            List.of("陪农技员看了两户的柑橘，约好下周修剪。", "老张家的低保材料补齐，已交街道。", "和村两委一起清了村口的水沟。");

    private final HelpPlanDesk desk;
    private final Actors actors;

    HelpPlanStory(HelpPlanDesk desk, Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @Override
    public void plan(Scene scene) {
        int number = scene.village().number();
        var today = scene.plot().today();
        var made = scene.plot().notBefore(LocalDate.of(today.getYear(), 3, 12 + number % 15));
        if (number % 7 != 6) {
            scene.agenda().at(made.atTime(16, 20), () -> desk.save(actors.as(scene.leader()), form(scene, today.getYear())));
        }
        for (int back = 2; back < 12; back += 3 + number % 2) {
            var day = today.minusDays(back);
            var words = SENTENCES.get((number + back) % SENTENCES.size());
            scene.agenda().at(day.atTime(20, 10), () -> actors.send(
                    scene.leader(), "work-log", Map.of("on", day.toString(), "words", words, "reason", "")));
        }
    }

    private static HelpPlanForm form(Scene scene, int year) {
        var team = scene.village().team();
        var leader = team.getFirst().posting();
        var member = team.get(1).posting();
        return new HelpPlanForm(
                Ids.next(), scene.village().district(), leader.team(), year, 0, "守住不发生规模性返贫的底线，办好三件实事。",
                List.of(
                        new PlanItem(
                                Ids.next(), "走遍脱贫户、监测户和特殊群体", "每人每月走访不少于二十户，先走最久未走访的户",
                                leader.person(), LocalDate.of(year, 12, 20), List.of("7.7", "7.5")),
                        new PlanItem(
                                Ids.next(), "解决群众反映的困难问题", "走访中收集，逐件落实责任人和时限，办不了的向街道报告",
                                member.person(), LocalDate.of(year, 11, 30), List.of("7.6"))));
    }
}
