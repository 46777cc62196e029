package zaicun.support.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountDesk;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Clause;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Roster;
import zaicun.support.evidence.Evidence;
import zaicun.support.evidence.EvidenceDesk;

/** Moves files on: own account, opinions in turn, grade, objection and its answer (11.1). */
@Component
@Transactional
public class GradingDesk {

    private static final Clause CLAUSE = Clause.of("11.1");

    private final AssessmentRounds rounds;
    private final GradeFiles files;
    private final AssessmentEvents events;
    private final AssessmentTurn turn;
    private final GradeQuota quota;
    private final EvidenceDesk evidence;
    private final Roster roster;
    private final AccountDesk accounts;
    private final Notices notices;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final Audit audit;
    private final Clock clock;

    GradingDesk(
            AssessmentRounds rounds, GradeFiles files, AssessmentEvents events, AssessmentTurn turn, GradeQuota quota, EvidenceDesk evidence,
            Roster roster, AccountDesk accounts, Notices notices, Policy policy, WorkCalendar calendar, Audit audit,
            Clock clock) {
        this.rounds = rounds;
        this.files = files;
        this.events = events;
        this.turn = turn;
        this.quota = quota;
        this.evidence = evidence;
        this.roster = roster;
        this.accounts = accounts;
        this.notices = notices;
        this.policy = policy;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    public void move(Viewer viewer, MoveForm form) {
        form.grade().filter(code -> form.move().grades()).ifPresent(quota::requireKnown);
        var district = new District(form.district());
        // in one order, so that two acts about the same files wait for each other instead of locking each other out
        var targets = form.files().stream().sorted(Comparator.comparing(MoveForm.Target::id)).toList();
        for (var target : targets) {
            var file = files.find(district, target.id()).orElseThrow(GradingDesk::nothing);
            turn.requireSight(viewer, file);
            if (file.version() != target.version()) {
                throw new Conflict("这份考核刚刚被他人办理过；请刷新后再办理。");
            }
            move(viewer, form, file);
        }
    }

    private void move(Viewer viewer, MoveForm form, GradeFile file) {
        var round = rounds.find(file.district(), file.round()).orElseThrow(GradingDesk::nothing);
        var to = form.move().from(file.state());
        if (!turn.may(viewer, form.move(), round, file)) {
            throw OutOfLine.noRight("现在轮到" + turn.organ(round, file).title() + "办理，或这一环节不由您的岗位办理。");
        }
        if (form.move() == FileMove.OBJECT) {
            requireInTerm(file);
        }
        int step = form.move().goesOn(file.state()) ? file.step() + 1 : file.step();
        var moved = graded(round, form, file.moved(to, step));
        files.move(moved);
        events.add(event(viewer, form, round, file));
        tell(round, form, moved);
        audit.record(new Act(
                file.district(), viewer.person(), "assessment." + form.move().name().toLowerCase(Locale.ROOT),
                file.id(), round.title() + "：" + form.move().title()));
    }

    /** A grade given again for the same file is no further one. */
    private GradeFile graded(Round round, MoveForm form, GradeFile moved) {
        if (!form.move().grades()) {
            return moved;
        }
        var code = form.grade().orElseThrow();
        if (!moved.grade().equals(Optional.of(code))) {
            quota.requireRoom(round, code, 1);
        }
        return moved.graded(code, moved.gradedOn().orElseGet(() -> LocalDate.now(clock)));
    }

    private void requireInTerm(GradeFile file) {
        var last = objectionEnds(file);
        if (LocalDate.now(clock).isAfter(last)) {
            throw Refusal.under(
                    "11.1", "assessment.objection-late", "申诉期已于 " + last + " 结束，不能再申诉。", "确有新情况的，请向区乡村振兴局书面反映。");
        }
    }

    /** The last day on which the person may object. */
    LocalDate objectionEnds(GradeFile file) {
        var graded = file.gradedOn().orElseThrow();
        return calendar.workingDayAfter(graded, policy.on(graded).get(PolicyKeys.OBJECTION_WITHIN));
    }

    ZoneId zone() {
        return clock.getZone();
    }

    private FileEvent event(Viewer viewer, MoveForm form, Round round, GradeFile before) {
        var organ = form.move().isOwn() ? "" : organOf(form.move(), round, before);
        return new FileEvent(
                before.district(), Ids.next(), before.id(), form.move(), organ, form.said(),
                form.move().grades() ? form.grade().orElse("") : "", snapshot(form, round, before), clock.instant(),
                viewer.person(), viewer.name());
    }

    private String organOf(FileMove move, Round round, GradeFile before) {
        boolean grader = move == FileMove.PASS_OVER || move == FileMove.UPHOLD || move == FileMove.REGRADE;
        return (grader ? round.organs().getLast() : turn.organ(round, before)).name();
    }

    /** What the records said when somebody was graded is kept with the grade. */
    private Optional<Evidence> snapshot(MoveForm form, Round round, GradeFile file) {
        return form.move().grades()
                ? roster.posting(file.district(), file.posting()).map(posting -> evidence.of(posting, round.period()))
                : Optional.empty();
    }

    private void tell(Round round, MoveForm form, GradeFile moved) {
        switch (form.move()) {
            case GRADE -> tellPerson(round, moved, "的结果已评定，可在“我的考核”里查看；有异议的请在 " + objectionEnds(moved) + " 前申诉。");
            case UPHOLD, REGRADE -> tellPerson(round, moved, "：您的申诉已答复，请查看。");
            case SEND_BACK -> tellPerson(round, moved, "：个人总结被退回补充，请修改后重新提交。");
            case ACCOUNT, PASS_OVER, OPINE -> tellOrgan(moved, turn.office(round, moved), round.title() + "有考核材料等您办理。", round);
            case OBJECT -> tellOrgan(
                    moved, turn.office(round.organs().getLast(), moved), round.title() + "收到一份申诉，请按期答复。", round);
        }
    }

    private void tellPerson(Round round, GradeFile file, String words) {
        notices.tell(new Notice(
                file.district(), Set.of(file.person()), "assessment.moved", Optional.of(CLAUSE), round.title() + words,
                "/my-assessments", "assessment " + file.id() + " " + file.version()));
    }

    /** One message for each organ and round and day, not one for each of two hundred files. */
    private void tellOrgan(GradeFile file, Optional<Office> office, String words, Round round) {
        office.ifPresent(found -> notices.tell(new Notice(
                file.district(), Set.copyOf(accounts.holdersAt(found.id())), "assessment.turn", Optional.of(CLAUSE), words,
                "/assessments/" + round.district() + "/" + round.id(),
                "assessment.turn " + round.id() + " " + found.id() + " " + LocalDate.now(clock))));
    }

    private static OutOfLine nothing() {
        return OutOfLine.notFound("没有找到这份考核，或不在您的工作范围内。");
    }
}
