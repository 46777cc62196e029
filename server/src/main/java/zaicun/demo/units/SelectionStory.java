package zaicun.demo.units;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.demo.story.Story;
import zaicun.demo.story.Scene;
import zaicun.demo.story.Actors;
import zaicun.demo.cast.Cadre;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.policy.RetirementRow.Staff;
import zaicun.roster.Posting;
import zaicun.selection.Candidate.Employment;
import zaicun.selection.change.ChangeDesk;
import zaicun.selection.change.ChangeForm;
import zaicun.selection.change.ChangeKind;
import zaicun.selection.change.ChangeReviewing;
import zaicun.selection.dossier.NominationMove.Act;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.dossier.Sanction;
import zaicun.selection.filing.DecisionForm;
import zaicun.selection.filing.FilingDesk;
import zaicun.selection.nomination.CandidateForm;
import zaicun.selection.nomination.NominationDesk;
import zaicun.selection.nomination.NominationForm;
import zaicun.selection.nomination.ReviewingDesk;
import zaicun.selection.review.Verdict;
import zaicun.selection.review.Word;

/** Candidates proposed, reviewed, decided and filed; one posting that passes to somebody else, with its handover. */
@Component
class SelectionStory implements Story {

    /** How far a story goes before the end. */
    private enum Until {
        SUBMITTED,
        ONE_AGREED,
        SENT_BACK,
        CLEARED,
        FILED
    }

    private record Case(Scene scene, Cadre beside, LocalDateTime at, Until until, Optional<UUID> replaces) {

        LocalDateTime later(int days) {
            return at.plusDays(days).withHour(10);
        }
    }

    private static final List<String> NAMES = List.of("周海涛", "何雨晴", "罗志强", "邓晓雯", "彭立新", "曹文静", "程亮", "蒋慧敏");

    private final NominationDesk nominations;
    private final ReviewingDesk reviewing;
    private final FilingDesk filing;
    private final ChangeDesk changes;
    private final ChangeReviewing changeReviewing;
    private final Nominations files;
    private final Actors actors;

    SelectionStory(
            NominationDesk nominations, ReviewingDesk reviewing, FilingDesk filing, ChangeDesk changes,
            ChangeReviewing changeReviewing, Nominations files, Actors actors) {
        this.nominations = nominations;
        this.reviewing = reviewing;
        this.filing = filing;
        this.changes = changes;
        this.changeReviewing = changeReviewing;
        this.files = files;
        this.actors = actors;
    }

    @Override
    public void plan(Scene scene) {
        int number = scene.village().number();
        var member = scene.village().team().getLast();
        var recent = scene.plot().now().minusDays(6).withHour(9);
        switch (number) {
            case 0 -> begin(new Case(scene, scene.village().team().get(1), recent, Until.ONE_AGREED, Optional.empty()));
            case 1 -> begin(new Case(scene, member, recent.plusDays(2), Until.SUBMITTED, Optional.empty()));
            case 2 -> begin(new Case(scene, member, recent, Until.CLEARED, Optional.empty()));
            case 3, 6 -> replace(scene, member, recent);
            case 4 -> begin(new Case(scene, member, recent, Until.SENT_BACK, Optional.empty()));
            case 5 -> begin(new Case(scene, member, recent.minusDays(9), Until.FILED, Optional.empty()));
            case 7 -> change(new Case(scene, member, recent.plusDays(3), Until.ONE_AGREED, Optional.empty()));
            default -> {
                // nobody comes or goes
            }
        }
    }

    /** In villages of the street and of the unit that have demo accounts, so that they see a handover. */
    private void replace(Scene scene, Cadre leaving, LocalDateTime recent) {
        replace(new Case(scene, leaving, recent.minusDays(7), Until.FILED, Optional.of(leaving.posting().id())));
    }

    /** A change for family reasons, agreed by both, and the successor right behind it. */
    private void replace(Case now) {
        change(new Case(now.scene(), now.beside(), now.at(), Until.CLEARED, now.replaces()));
        begin(new Case(now.scene(), now.beside(), now.later(3), Until.FILED, now.replaces()));
    }

    private void change(Case now) {
        var posting = now.beside().posting();
        var id = Ids.next();
        at(now.scene(), now.at(), () -> changes.report(actors.as(unit(now)), id, new ChangeForm(
                posting.district().code(), posting.id(), ChangeKind.REPLACE, "FAMILY", "家中老人长期卧床，需要本人照料。",
                now.at().toLocalDate().plusDays(20), Optional.empty())));
        at(now.scene(), now.later(1), () -> agreeChange(now, Organ.BUREAU, id));
        if (now.until() == Until.CLEARED) {
            at(now.scene(), now.later(2), () -> agreeChange(now, Organ.SENDING_ORGANISATION_DEPARTMENT, id));
        }
    }

    private void agreeChange(Case now, Organ organ, UUID id) {
        changeReviewing.review(
                actors.as(now.scene().at(organ)), now.beside().posting().district(), id, new Word(Verdict.AGREE, 0, "情况属实，同意。"));
    }

    private void begin(Case now) {
        var id = Ids.next();
        var posting = now.beside().posting();
        at(now.scene(), now.at(), () -> {
            nominations.save(actors.as(unit(now)), id, form(now));
            nominations.act(actors.as(unit(now)), posting.district(), id, new NominationDesk.Step(Act.SUBMIT, 0, ""));
        });
        if (now.until() == Until.SUBMITTED) {
            return;
        }
        at(now.scene(), now.later(1), () -> review(now, Organ.BUREAU, id, Verdict.AGREE));
        switch (now.until()) {
            case SENT_BACK -> at(now.scene(), now.later(2),
                    () -> review(now, Organ.SENDING_ORGANISATION_DEPARTMENT, id, Verdict.SEND_BACK));
            case CLEARED, FILED -> at(now.scene(), now.later(2),
                    () -> review(now, Organ.SENDING_ORGANISATION_DEPARTMENT, id, Verdict.AGREE));
            case SUBMITTED, ONE_AGREED -> {
                // the other organ has still to speak
            }
        }
        if (now.until() == Until.FILED) {
            at(now.scene(), now.later(3), () -> file(now, id));
        }
    }

    private void review(Case now, Organ organ, UUID id, Verdict verdict) {
        var district = now.beside().posting().district();
        int version = files.find(district, id).orElseThrow().version();
        var words = verdict == Verdict.AGREE ? "符合选派条件，同意。" : "请补充近三年年度考核情况后再报。";
        reviewing.review(actors.as(now.scene().at(organ)), district, id, new Word(verdict, version, words));
    }

    private void file(Case now, UUID id) {
        var district = now.beside().posting().district();
        var list = Ids.next();
        int version = files.find(district, id).orElseThrow().version();
        var unit = actors.as(unit(now));
        filing.decide(unit, list, new DecisionForm(
                district.code(), List.of(new DecisionForm.Chosen(id, version)), "党组会纪要〔" + now.at().getYear() + "〕" + (8 + now.scene().village().number()) + "号",
                now.later(3).toLocalDate(), ""));
        filing.file(unit, district, list, 0);
        filing.read(actors.as(now.scene().at(Organ.BUREAU)), district, list);
    }

    private static UUID unit(Case now) {
        return now.scene().crew().holder(now.beside().posting().unit());
    }

    private static void at(Scene scene, LocalDateTime moment, Runnable act) {
        scene.agenda().at(moment, act);
    }

    private static NominationForm form(Case now) {
        Posting posting = now.beside().posting();
        int number = now.scene().village().number();
        boolean fresh = number == 1;
        return new NominationForm(
                posting.district().code(), posting.team(), Post.MEMBER, Optional.empty(), "",
                startsOn(now, fresh), Optional.of(now.at().toLocalDate().plusYears(2)),
                now.replaces(), candidate(now, number, fresh), fresh ? "熟悉电商业务，该村急需，村党组织书面提出需求。" : "", Optional.empty());
    }

    /** A successor comes after the end of the story: until then the predecessor does what the others do. */
    private static LocalDate startsOn(Case now, boolean fresh) {
        return now.replaces().isPresent()
                ? now.scene().plot().today().plusDays(2)
                : now.at().toLocalDate().plusDays(fresh ? 12 : 5);
    }

    private static CandidateForm candidate(Case now, int number, boolean fresh) {
        var past = now.at().toLocalDate().minusYears(4);
        return new CandidateForm(
                NAMES.get(number % NAMES.size()), MadeUp.identity(number), "汉族", number % 2 == 0 ? "01" : "13", "大学本科",
                "办公室", number % 2 == 0 ? "一级科员" : "四级主任科员", "139%08d".formatted(27_100_000 + number * 7_919),
                fresh ? now.at().toLocalDate().minusMonths(8) : now.at().toLocalDate().minusYears(9), Staff.CADRE,
                Employment.PERMANENT, Optional.of("健康"),
                Optional.of(number == 2 ? List.of(new Sanction("党内警告", past, past.plusYears(1))) : List.of()),
                Optional.empty(), "");
    }
}
