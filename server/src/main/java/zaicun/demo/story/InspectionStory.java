package zaicun.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.demo.cast.Crew;
import zaicun.demo.cast.Ground;
import zaicun.demo.cast.Plot;
import zaicun.inspection.finding.FindingDesk;
import zaicun.inspection.finding.FindingMove;
import zaicun.inspection.finding.FindingState;
import zaicun.inspection.finding.MoveForm;
import zaicun.inspection.finding.NoticeDesk;
import zaicun.inspection.finding.NoticeForm;
import zaicun.inspection.plan.PlanContent;
import zaicun.inspection.plan.PlanDesk;
import zaicun.inspection.plan.PlanForm;
import zaicun.inspection.plan.PlanKind;
import zaicun.inspection.plan.Stop;
import zaicun.inspection.plan.Stops;
import zaicun.inspection.site.SiteDesk;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** An unannounced inspection some weeks ago, found, rectified and published; another one sealed and on its way today. */
@Component
class InspectionStory implements Story {

    private static final int WEEKS_AGO = 38;

    private final PlanDesk plans;
    private final Stops stops;
    private final SiteDesk site;
    private final NoticeDesk notices;
    private final FindingDesk findings;
    private final Roster roster;
    private final Actors actors;

    InspectionStory(
            PlanDesk plans, Stops stops, SiteDesk site, NoticeDesk notices, FindingDesk findings, Roster roster, Actors actors) {
        this.plans = plans;
        this.stops = stops;
        this.site = site;
        this.notices = notices;
        this.findings = findings;
        this.roster = roster;
        this.actors = actors;
    }

    /** Told once, with the first village; the inspectors are staff of units. */
    @Override
    public void plan(Scene scene) {
        if (scene.village().number() == 0) {
            plan(scene.plot(), scene.ground(), scene.crew(), scene.agenda());
        }
    }

    private void plan(Plot plot, Ground ground, Crew crew, Agenda agenda) {
        var bureau = crew.holder(ground.first(Organ.BUREAU).id());
        var group = inspectors(crew);
        var past = plot.today().minusDays(WEEKS_AGO);
        var first = new Told(ground, agenda, bureau, Ids.next(), past);
        agenda.at(past.atTime(8, 40), () -> make(first, group, new Shape("三季度驻村工作暗访", 4, List.of(streetOf(ground)))));
        agenda.at(past.atTime(8, 50), () -> plans.draw(actors.seated(bureau), ground.district(), first.id()));
        agenda.at(past.plusDays(1).atTime(9, 30), () -> inspect(first, group));
        agenda.at(past.plusDays(9).atTime(9, 0), () -> plans.close(actors.seated(bureau), ground.district(), first.id()));
        var now = plot.today().minusDays(1);
        var second = new Told(ground, agenda, bureau, Ids.next(), now);
        agenda.at(now.atTime(9, 0), () -> make(second, group, new Shape("年末驻村在岗暗访", 2, List.of())));
        agenda.at(now.atTime(9, 5), () -> plans.draw(actors.seated(bureau), ground.district(), second.id()));
    }

    private record Told(Ground ground, Agenda agenda, UUID bureau, UUID id, LocalDate on) {}

    private record Shape(String title, int villages, List<String> streets) {}

    static List<UUID> inspectors(Crew crew) {
        var helpers = crew.helpers();
        return List.of(helpers.getLast(), helpers.get(Math.max(0, helpers.size() - 5)), helpers.get(helpers.size() / 2));
    }

    private static String streetOf(Ground ground) {
        return ground.villages().getFirst().substring(0, 9) + "000";
    }

    private void make(Told told, List<UUID> group, Shape shape) {
        var form = new PlanForm(
                told.id(), told.ground().district().code(), PlanKind.UNANNOUNCED, Optional.empty(), shape.title(),
                "重点看在岗、考勤登记和走访", told.on(), told.on().plusDays(8), shape.streets(), List.of(), shape.villages(), 2,
                group.stream().map(person -> new PlanContent.Named(person, List.of())).toList());
        plans.make(actors.seated(told.bureau()), form);
    }

    private void inspect(Told told, List<UUID> group) {
        group.forEach(inspector -> stops.ofInspector(inspector).stream()
                .filter(stop -> stop.plan().equals(told.id()) && stop.inspectors().getFirst().equals(inspector))
                .forEach(stop -> inspect(told, stop, inspector)));
    }

    private void inspect(Told told, Stop stop, UUID inspector) {
        var district = told.ground().district().code();
        var place = Map.<String, Object>of("district", district, "stop", stop.id());
        actors.sendSeated(inspector, "inspection-arrival", place);
        var sheet = site.open(actors.seated(inspector), told.ground().district(), stop.id());
        var found = new ArrayList<Map<String, Object>>();
        sheet.lines().forEach(line -> found.add(Map.of(
                "no", line.no(), "found", line.no() % 9 == 2 ? "DIFFERENT" : "AS_TOLD", "words",
                line.no() % 9 == 2 ? "现场情况与登记有出入，已问明原因" : "")));
        actors.sendSeated(inspector, "inspection-record", Map.of(
                "district", district, "stop", stop.id(), "sheet", sheet.id(), "found", found, "words", "驻村干部在岗，台账基本齐全"));
        var register = find(told, stop, inspector, new Found("2.5", "REGISTER", "考勤簿有两天事后补登", "当天登记，最迟不超过三天"));
        var visits = find(told, stop, inspector, new Found("7.7", "MONITORING", "上月走访户数不足，部分农户反映很久没见到人", "补足走访，先走最久未走访的户"));
        var place0 = stop.village().equals(told.ground().villages().getFirst());
        told.agenda().at(told.on().plusDays(2).atTime(15, 0), () -> notices.issue(
                actors.seated(told.bureau()),
                new NoticeForm(Ids.next(), district, stop.id(), "", "", List.of(item(register), item(visits)))));
        told.agenda().at(told.on().plusDays(8).atTime(17, 0), () -> reply(told, stop, register));
        told.agenda().at(told.on().plusDays(10).atTime(10, 0), () -> recheck(told, register));
        if (!place0) {
            told.agenda().at(told.on().plusDays(12).atTime(17, 0), () -> reply(told, stop, visits));
            told.agenda().at(told.on().plusDays(14).atTime(10, 0), () -> recheck(told, visits));
        }
    }

    private record Found(String clause, String subject, String words, String proposal) {}

    private UUID find(Told told, Stop stop, UUID inspector, Found found) {
        return actors.sendSeated(inspector, "finding", Map.of(
                "district", told.ground().district().code(), "stop", stop.id(), "clause", found.clause(), "subject",
                found.subject(), "words", found.words(), "proposal", found.proposal(), "answer", ""));
    }

    private static NoticeForm.Item item(UUID finding) {
        return new NoticeForm.Item(finding, Optional.empty(), "");
    }

    private void reply(Told told, Stop stop, UUID finding) {
        var leader = roster.postingsUnder(stop.district(), stop.village(), Span.day(told.on())).stream()
                .filter(Posting::leads)
                .findFirst();
        leader.ifPresent(posting -> move(told, posting.person(), finding,
                new Step(FindingMove.REPLY, FindingState.NOTIFIED, "已对照整改建议逐项落实，附后续台账。")));
    }

    private void recheck(Told told, UUID finding) {
        move(told, told.bureau(), finding, new Step(FindingMove.PASS, FindingState.REPLIED, "现场复查属实，同意销号。"));
    }

    private record Step(FindingMove move, FindingState state, String words) {}

    private void move(Told told, UUID by, UUID finding, Step step) {
        findings.move(actors.seated(by), new MoveForm(
                told.ground().district().code(), finding, step.move(), step.state(), step.words(), Optional.empty()));
    }
}
