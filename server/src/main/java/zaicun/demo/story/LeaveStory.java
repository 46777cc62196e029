package zaicun.demo.story;

import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.approval.Act;
import zaicun.approval.desk.ApprovalDesk;
import zaicun.approval.Ref;
import zaicun.approval.desk.RequestFiles;
import zaicun.approval.Step;
import zaicun.calendar.WorkCalendar;
import zaicun.demo.cast.Away;
import zaicun.demo.cast.Cadre;
import zaicun.demo.cast.Dice;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.Ids;
import zaicun.leave.asking.AskingDesk;
import zaicun.leave.asking.LeaveForm;
import zaicun.leave.deciding.DecidingDesk;
import zaicun.leave.deciding.ReturnDesk;
import zaicun.leave.deciding.ReturnForm;

/** Leaves asked for, decided step by step by whoever holds the step, and come back from. */
@Component
class LeaveStory {

    private final AskingDesk asking;
    private final DecidingDesk deciding;
    private final ReturnDesk returns;
    private final RequestFiles files;
    private final Actors actors;
    private final WorkCalendar calendar;

    LeaveStory(
            AskingDesk asking, DecidingDesk deciding, ReturnDesk returns, RequestFiles files, Actors actors,
            WorkCalendar calendar) {
        this.asking = asking;
        this.deciding = deciding;
        this.returns = returns;
        this.files = files;
        this.actors = actors;
        this.calendar = calendar;
    }

    void plan(Scene scene, Cadre cadre, Away away) {
        boolean waits = away.ending() == Away.Ending.WAITING_FIRST || away.ending() == Away.Ending.WAITING_SECOND;
        var day = waits ? scene.plot().today().minusDays(1) : away.first().minusDays(scene.dice().between(1, 4));
        var asked = scene.plot().notBefore(day).atTime(9, scene.dice().between(0, 59));
        scene.agenda().at(asked, () -> ask(scene, new Case(cadre, away, asked)));
    }

    private record Case(Cadre cadre, Away away, LocalDateTime at) {
        Case later(Dice dice) {
            return new Case(cadre, away, at.plusMinutes(dice.between(40, 400)));
        }
    }

    private void ask(Scene scene, Case now) {
        var viewer = actors.as(now.cadre().posting().person());
        var leave = asking.ask(viewer, form(scene, now));
        var next = now.later(scene.dice());
        if (now.away().ending() == Away.Ending.WITHDRAWN) {
            scene.agenda().at(next.at(), () -> deciding.withdraw(viewer, leave.ref(), "行程有变，不再请假。"));
            return;
        }
        scene.agenda().at(next.at(), () -> decide(scene, next, leave.ref()));
        if (now.away().shows()) {
            comeBack(scene, now, leave.ref());
        }
    }

    private LeaveForm form(Scene scene, Case now) {
        var away = now.away();
        return new LeaveForm(
                Ids.next(),
                away.what().contains("年休") ? "annual" : away.what().contains("体检") ? "sick" : "personal",
                new HalfDay(away.first(), Half.AM),
                new HalfDay(away.last(), Half.PM),
                away.what(),
                scene.dice().oneOf(scene.plot().stage().words("places")),
                "",
                "",
                Optional.empty());
    }

    private void decide(Scene scene, Case now, Ref ref) {
        var file = files.require(ref);
        var open = file.openStep();
        if (open.isEmpty() || waits(now, open.get())) {
            return;
        }
        var step = open.get();
        var holder = step.person().orElseGet(() -> scene.crew().holder(step.office().orElseThrow()));
        var decision = decision(scene, now, step, file.request().version());
        deciding.decide(actors.as(holder), ref, decision);
        var next = now.later(scene.dice());
        if (decision.act() == Act.SEND_BACK) {
            scene.agenda().at(next.at(), () -> resubmit(scene, next, ref));
        } else {
            scene.agenda().at(next.at(), () -> decide(scene, next, ref));
        }
    }

    private static boolean waits(Case now, Step step) {
        return switch (now.away().ending()) {
            case WAITING_FIRST -> true;
            case WAITING_SECOND -> step.number() > 1;
            case GRANTED, SENT_BACK_ONCE, REFUSED, WITHDRAWN -> false;
        };
    }

    private ApprovalDesk.Decision decision(Scene scene, Case now, Step step, int version) {
        var words = scene.plot().stage();
        var act = switch (now.away().ending()) {
            case REFUSED -> Act.REFUSE;
            case SENT_BACK_ONCE -> version == 1 ? Act.SEND_BACK : step.act();
            default -> step.act();
        };
        var opinion = switch (act) {
            case REFUSE -> scene.dice().oneOf(words.words("refusals"));
            case SEND_BACK -> scene.dice().oneOf(words.words("backs"));
            default -> scene.dice().oneOf(words.words("opinions"));
        };
        return new ApprovalDesk.Decision(step.number(), version, act, opinion);
    }

    private void resubmit(Scene scene, Case now, Ref ref) {
        var form = form(scene, now);
        asking.resubmit(
                actors.as(now.cadre().posting().person()),
                ref,
                new LeaveForm(
                        ref.id(), form.kind(), form.from(), form.to(), form.reason() + "（工作已托付队友）", form.destination(),
                        "", "队友", Optional.empty()));
        scene.agenda().at(now.later(scene.dice()).at(), () -> decide(scene, now.later(scene.dice()), ref));
    }

    /** The person tells it in the morning, the village confirms it later that day. */
    private void comeBack(Scene scene, Case now, Ref ref) {
        var back = calendar.workingDayAfter(now.away().last(), 1);
        var form = new ReturnForm(new HalfDay(back, Half.AM), "");
        scene.agenda().at(back.atTime(8, 40), () -> returns.comeBack(actors.as(now.cadre().posting().person()), ref, form));
        scene.agenda().at(back.atTime(10, 15), () -> returns.comeBack(actors.as(scene.village().keeper()), ref, form));
    }
}
