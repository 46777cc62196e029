package zaicun.demo.units;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.attendance.absence.AbsenceDesk;
import zaicun.attendance.absence.AbsenceMove;
import zaicun.attendance.absence.AbsenceMoveForm;
import zaicun.attendance.absence.AskForm;
import zaicun.demo.cast.Cadre;
import zaicun.demo.story.Actors;
import zaicun.demo.story.Scene;
import zaicun.demo.story.Story;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.recall.file.FactKind;
import zaicun.recall.file.RecallMove;
import zaicun.recall.handling.FactForm;
import zaicun.recall.handling.RecallActDesk;
import zaicun.recall.handling.RecallActForm;
import zaicun.recall.handling.RecallDecisionDesk;
import zaicun.recall.handling.RecallDecisionForm;
import zaicun.recall.handling.RecallFilingDesk;
import zaicun.recall.handling.RecallForm;
import zaicun.recall.handling.RecallOpeningDesk;
import zaicun.roster.Posting;

/** Four recalls that units propose: one waits for the person, one for the leader, one was declined, one ended with criticism. */
@Component
class RecallStory implements Story {

    /** How far it has come by the end of the story. */
    private enum Until {
        OPEN,
        ANSWERED,
        DECLINED,
        DECIDED
    }

    /** @param away the day on which nobody saw him */
    private record Case(Scene scene, Posting posting, UUID id, LocalDateTime at, LocalDate away, Until until) {

        UUID unit() {
            return scene.crew().holder(posting.unit());
        }
    }

    private final AbsenceDesk absences;
    private final RecallOpeningDesk opening;
    private final RecallActDesk acts;
    private final RecallDecisionDesk decisions;
    private final RecallFilingDesk filing;
    private final Actors actors;

    RecallStory(
            AbsenceDesk absences, RecallOpeningDesk opening, RecallActDesk acts, RecallDecisionDesk decisions,
            RecallFilingDesk filing, Actors actors) {
        this.absences = absences;
        this.opening = opening;
        this.acts = acts;
        this.decisions = decisions;
        this.filing = filing;
        this.actors = actors;
    }

    @Override
    public void plan(Scene scene) {
        switch (scene.village().number()) {
            case 0 -> {
                tell(scene, scene.village().team().getLast(), 8, Until.ANSWERED);
                tell(scene, scene.village().team().get(1), 75, Until.DECLINED);
            }
            case 4 -> tell(scene, scene.village().team().getLast(), 2, Until.OPEN);
            case 8 -> tell(scene, scene.village().team().getLast(), 45, Until.DECIDED);
            default -> {
                // nobody is proposed for recall
            }
        }
    }

    private void tell(Scene scene, Cadre cadre, int daysAgo, Until until) {
        var at = scene.plot().now().minusDays(daysAgo).withHour(9).withMinute(20);
        var posting = cadre.posting();
        var now = new Case(scene, posting, Ids.next(), at, at.toLocalDate().minusDays(7), until);
        var question = askAbout(now);
        scene.agenda().at(at, () -> opening.open(actors.as(now.unit()), now.id(), form(now, question)));
        if (until == Until.OPEN) {
            return;
        }
        scene.agenda().at(at.plusDays(1).withHour(15), () -> acts.name(
                bureau(now), posting.district(), now.id(), new RecallActDesk.NamingForm(scene.at(Organ.BUREAU), Optional.empty())));
        scene.agenda().at(at.plusDays(2).withHour(20), () -> acts.act(
                actors.as(posting.person()), posting.district(), now.id(),
                new RecallActForm(RecallMove.ANSWER, 0, "那天确实没有在村，家里老人摔伤送医，事后没有补报，是我的错。入户少的问题我接受，已订了下月走访计划。")));
        switch (until) {
            case DECLINED -> scene.agenda().at(at.plusDays(5).withHour(16), () -> decisions.decide(
                    bureau(now), posting.district(), now.id(), new RecallDecisionForm(
                            1, RecallMove.DECLINE, List.of(), "只此一次，已约谈，本人已改正，不予召回。", "", Optional.empty())));
            case DECIDED -> decide(now);
            case OPEN, ANSWERED -> {
                // somebody has still to act
            }
        }
    }

    /** A question that the street asked, and found no cause for; its id. */
    private UUID askAbout(Case now) {
        var id = Ids.next();
        var asked = now.away().plusDays(1).atTime(10, 0);
        var street = now.scene().street();
        now.scene().agenda().at(asked, () -> absences.ask(
                actors.as(street), new AskForm(id, now.posting().person(), now.away(), now.away(), now.scene().word("absence"))));
        now.scene().agenda().at(asked.plusDays(2), () -> absences.move(
                actors.as(now.posting().person()), form(now, id, AbsenceMove.ANSWER, "家里有急事，没有来得及请假。")));
        now.scene().agenda().at(asked.plusDays(4), () -> absences.move(
                actors.as(street), form(now, id, AbsenceMove.FIND_NO_CAUSE, "没有请假，也没有先报告，村里不知情。")));
        return id;
    }

    private static AbsenceMoveForm form(Case now, UUID id, AbsenceMove move, String words) {
        return new AbsenceMoveForm(now.scene().village().village(), id, move, words, Optional.empty());
    }

    private static RecallForm form(Case now, UUID question) {
        return new RecallForm(
                now.posting().district().code(), now.posting().id(), List.of("POOR_STYLE", "AWAY"),
                List.of(
                        new FactForm("AWAY", FactKind.ABSENCE, Optional.of(question), Optional.empty(), ""),
                        new FactForm(
                                "POOR_STYLE", FactKind.OTHER, Optional.empty(), Optional.of(now.away().minusDays(3)),
                                "村党组织反映，入户走访少，村民代表会上有 6 名代表提出意见。")),
                Optional.empty(), "经单位党组研究，建议按召回制度处理。");
    }

    private void decide(Case now) {
        var district = now.posting().district();
        now.scene().agenda().at(now.at().plusDays(6).withHour(16), () -> decisions.decide(
                bureau(now), district, now.id(), new RecallDecisionForm(
                        1, RecallMove.RECALL, List.of("CRITICISM", "WRITTEN_REVIEW"), "事实清楚，本人已作说明并认错，同意按措施处理，继续驻村观察。",
                        "", Optional.empty())));
        now.scene().agenda().at(now.at().plusDays(7).withHour(9), () -> filing.read(
                actors.as(now.scene().at(Organ.HOST_OFFICE)), district, now.id()));
        now.scene().agenda().at(now.at().plusDays(12).withHour(17), () -> acts.act(
                actors.as(now.unit()), district, now.id(),
                new RecallActForm(RecallMove.NOTE, 2, "已在单位党支部会上批评教育，书面检查已交。")));
    }

    private Viewer bureau(Case now) {
        return actors.as(now.scene().at(Organ.BUREAU));
    }
}
