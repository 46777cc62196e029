package zaicun.demo.units;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import zaicun.demo.story.Actors;
import zaicun.demo.story.Scene;
import zaicun.demo.story.Story;
import zaicun.guidance.LeaderOffice;
import zaicun.guidance.hearings.HearingDesk;
import zaicun.guidance.hearings.HearingForm;
import zaicun.guidance.leaders.TermDesk;
import zaicun.guidance.leaders.TermForm;
import zaicun.guidance.problems.GuidanceProblemDesk;
import zaicun.guidance.problems.GuidanceProblemMove.ProblemAct;
import zaicun.guidance.problems.GuidanceProblems;
import zaicun.kernel.Ids;

/** Units name who is in charge, hear reports and send their leaders; some of them have yet to come a second time. */
@Component
@Order(120)
class GuidanceStory implements Story {

    /** Who is in charge of a unit, as terms of office. */
    private record InCharge(UUID principal, UUID deputy) {}

    private final TermDesk terms;
    private final HearingDesk hearings;
    private final Actors actors;
    private final GuidanceProblemDesk problems;
    private final GuidanceProblems found;
    private final Map<UUID, InCharge> inCharge = new HashMap<>();
    private final Set<UUID> planned = new HashSet<>();

    GuidanceStory(
            TermDesk terms, HearingDesk hearings, Actors actors, GuidanceProblemDesk problems, GuidanceProblems found) {
        this.terms = terms;
        this.hearings = hearings;
        this.actors = actors;
        this.problems = problems;
        this.found = found;
    }

    @Override
    public void plan(Scene scene) {
        scene.village().team().stream()
                .map(cadre -> cadre.posting().unit())
                .distinct()
                .forEach(unit -> plan(scene, unit));
    }

    private void plan(Scene scene, UUID unit) {
        var named = scene.plot().from().plusDays(2).atTime(9, 30);
        int year = scene.plot().today().getYear();
        scene.agenda().at(named, () -> inCharge.computeIfAbsent(unit, one -> name(scene, one)));
        if (planned.add(unit)) {
            hear(scene, unit, LocalDate.of(year, 3, 12).plusDays(scene.dice().between(0, 60)));
            if (scene.village().number() % 3 != 1) {
                hear(scene, unit, LocalDate.of(year, 8, 5).plusDays(scene.dice().between(0, 50)));
            }
        }
        var first = LocalDate.of(year, 2, 20).plusDays(scene.dice().between(0, 70));
        come(scene, unit, first, List.of(LeaderOffice.PRINCIPAL, LeaderOffice.DEPUTY));
        if (scene.village().number() % 2 == 0) {
            come(scene, unit, LocalDate.of(year, 9, 1).plusDays(scene.dice().between(0, 60)), List.of(LeaderOffice.DEPUTY));
        }
    }

    private InCharge name(Scene scene, UUID unit) {
        var from = scene.plot().from().minusMonths(8);
        return new InCharge(
                term(scene, unit, new TermForm(LeaderOffice.PRINCIPAL, somebody(scene), "党组书记、局长", from, Optional.empty())),
                term(scene, unit, new TermForm(LeaderOffice.DEPUTY, somebody(scene), "党组成员、副局长", from, Optional.empty())));
    }

    private UUID term(Scene scene, UUID unit, TermForm form) {
        return terms.name(actors.as(scene.crew().holder(unit)), unit, form);
    }

    private static String somebody(Scene scene) {
        return scene.dice().oneOf(scene.plot().stage().surnames()) + scene.dice().oneOf(scene.plot().stage().given());
    }

    private void hear(Scene scene, UUID unit, LocalDate on) {
        scene.agenda().at(on.atTime(15, 0), () -> hearings.record(
                actors.as(scene.crew().holder(unit)), unit,
                new HearingForm(
                        Ids.next(), on, "党组书记、局长", "驻村第一书记",
                        "汇报了防返贫监测、产业帮扶和村级集体经济进展，反映村部饮水管道老化、路灯不足等困难。",
                        "追加办公经费，由分管负责人牵头协调管道更换；机关各科室认领农产品销售任务。", Optional.empty(), "")));
    }

    private void come(Scene scene, UUID unit, LocalDate day, List<LeaderOffice> offices) {
        var on = day.getDayOfWeek().getValue() > 5 ? day.plusDays(3) : day;
        boolean byTeam = scene.dice().falls(50);
        scene.agenda().at(on.atTime(16, 20), () -> {
            var known = inCharge.get(unit);
            var leaders = offices.stream()
                    .map(office -> office == LeaderOffice.PRINCIPAL ? known.principal() : known.deputy())
                    .map(UUID::toString)
                    .toList();
            var visit = actors.send(byTeam ? scene.leader() : scene.village().keeper(), "leader-visit", Map.of(
                    "unit", unit.toString(),
                    "village", scene.village().village(),
                    "on", on.toString(),
                    "leaders", leaders,
                    "words", "走访脱贫户，查看产业基地，与村两委和工作队座谈。",
                    "problems", List.of("村部饮水管道老化渗漏", "合作社农产品缺少稳定销路")));
            scene.agenda().at(on.plusDays(25).atTime(10, 0), () -> solve(scene, visit));
        });
    }

    /** The first of what a visit found is solved some weeks later. */
    private void solve(Scene scene, UUID visit) {
        var district = scene.ground().district();
        found.ofVisits(district, List.of(visit)).getOrDefault(visit, List.of()).stream()
                .findFirst()
                .ifPresent(problem -> problems.act(
                        actors.as(scene.village().keeper()), district, problem.id(),
                        new GuidanceProblemDesk.Word(ProblemAct.SOLVE, 0, "派出单位协调资金 8 万元，管道已更换完毕。")));
    }
}
