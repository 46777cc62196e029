package zaicun.households.problems;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.households.Forms;
import zaicun.households.Household;
import zaicun.households.pairings.Reaches;
import zaicun.households.problems.HouseholdProblems.Done;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;
import zaicun.roster.Roster;

/** Writes down problems and moves them towards an outcome (7.6). */
@Component
@Transactional
public class ProblemDesk {

    private final HouseholdProblems problems;
    private final Reaches reaches;
    private final Roster roster;
    private final Hands hands;
    private final ProblemMessages messages;
    private final Audit audit;
    private final Clock clock;

    ProblemDesk(
            HouseholdProblems problems, Reaches reaches, Roster roster, Hands hands, ProblemMessages messages,
            Audit audit, Clock clock) {
        this.problems = problems;
        this.reaches = reaches;
        this.roster = roster;
        this.hands = hands;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    Receipt record(Viewer viewer, Entry<ProblemForm> entry) {
        viewer.require(Right.PROBLEM_RECORD);
        var form = entry.form();
        var district = Forms.district(form.district());
        if (problems.find(district, entry.id()).isPresent()) {
            return Receipt.DUPLICATE;
        }
        var household = reaches.requireFully(viewer, district, form.household());
        Forms.notAfter(LocalDate.now(clock), form.on(), "发现日期");
        form.owner().ifPresent(this::requireKnown);
        var problem = new Problem(
                district, entry.id(), household.id(), household.village(), form.on(), form.words(), ProblemState.OPEN,
                form.owner().orElse(viewer.person()), form.dueOn(), "", 0, viewer.person());
        if (!problems.add(problem, entry.recordedAt())) {
            return Receipt.DUPLICATE;
        }
        problems.tell(problem, new Done("REPORT", "", viewer.person(), Optional.empty()));
        messages.recorded(problem, viewer.person());
        audit.record(new Act(
                district, viewer.person(), "problem.record", problem.id(), "登记农户 " + household.code() + " 的困难问题"));
        return Receipt.ACCEPTED;
    }

    /**
     * @param version the version seen by whoever acts; an older one is refused
     * @param owner whom it is handed to
     */
    public record Step(ProblemAct act, int version, String words, Optional<UUID> owner, Optional<LocalDate> dueOn) {

        public Step {
            Forms.require("act", "办理动作", act);
            words = Forms.text("words", words, 1_000);
            if (act.needsWords() && words.isEmpty()) {
                throw new InputError("words", "“" + act.title() + "”需要写一句说明；请填写后重试。");
            }
            owner = owner == null ? Optional.empty() : owner;
            dueOn = dueOn == null ? Optional.empty() : dueOn;
            if (act == ProblemAct.HAND_ON && owner.isEmpty()) {
                throw new InputError("owner", "没有选择转交给谁；请选择办理人。");
            }
        }
    }

    public void act(Viewer viewer, District district, UUID id, Step step) {
        viewer.require(Right.PROBLEM_RECORD);
        var problem = problems.find(district, id).orElseThrow(Reaches::notFound);
        var household = reaches.requireFully(viewer, district, problem.household());
        requireOwnWithdrawal(viewer, problem, step);
        step.owner().ifPresent(owner -> requireWithinReach(household, owner));
        var now = moved(viewer, problem, step);
        if (step.version() != problem.version() || !problems.move(now)) {
            throw new Conflict("这个问题刚刚被他人办理过；请刷新后查看最新状态。");
        }
        problems.tell(now, new Done(step.act().name(), step.words(), viewer.person(), Optional.empty()));
        messages.moved(now, step.act(), viewer.person());
        audit.record(new Act(
                district, viewer.person(), "problem." + step.act().name().toLowerCase(Locale.ROOT), id,
                step.act().title() + "农户 " + household.code() + " 的困难问题"));
    }

    private static Problem moved(Viewer viewer, Problem old, Step step) {
        var state = step.act().after(old.state());
        var owner = step.owner().orElse(step.act() == ProblemAct.TAKE ? viewer.person() : old.owner());
        boolean ends = state == ProblemState.SOLVED || state == ProblemState.CANNOT;
        return new Problem(
                old.district(), old.id(), old.household(), old.village(), old.foundOn(), old.words(), state, owner,
                step.dueOn().or(old::dueOn), ends ? step.words() : old.outcome(), old.version(), old.recordedBy());
    }

    private static void requireOwnWithdrawal(Viewer viewer, Problem problem, Step step) {
        if (step.act() == ProblemAct.WITHDRAW && !problem.recordedBy().equals(viewer.person())) {
            throw OutOfLine.noRight("只有登记人可以撤回这个问题；请联系登记人，或办结并写明情况。");
        }
    }

    private void requireWithinReach(Household household, UUID owner) {
        if (!hands.of(household).contains(owner)) {
            throw new InputError("owner", "只能转交给本村、驻本村工作队或这一户的帮扶责任人；请从列表中选择。");
        }
    }

    private void requireKnown(UUID person) {
        if (roster.person(person).isEmpty()) {
            throw new InputError("owner", "没有找到这位办理人；请从人员名单中选择。");
        }
    }
}
