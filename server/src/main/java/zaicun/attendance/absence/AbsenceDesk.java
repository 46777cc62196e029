package zaicun.attendance.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.attendance.absence.AbsenceQuestions.Said;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.leave.LateReturn;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Asks, answers and finds. */
@Component
@Transactional
public class AbsenceDesk {

    private static final Said MACHINE =
            new Said(Audit.NOBODY, "系统", "请假到期后未见续假，也未见按时返岗的确认；请本人先说明，是否核实由人决定。", "");

    private final AbsenceQuestions questions;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final AbsenceMessages messages;
    private final Audit audit;
    private final Clock clock;

    AbsenceDesk(
            AbsenceQuestions questions, Roster roster, Policy policy, WorkCalendar calendar, AbsenceMessages messages,
            Audit audit, Clock clock) {
        this.questions = questions;
        this.roster = roster;
        this.policy = policy;
        this.calendar = calendar;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks a person in the viewer's line; the same id again asks nothing anew. */
    public UUID ask(Viewer viewer, AskForm form) {
        viewer.require(Right.ABSENCE_ASK);
        var posting = roster.postingOf(form.person(), form.from())
                .filter(viewer::sees)
                .orElseThrow(() -> OutOfLine.notFound("没有找到此人当日的驻村任期，或不在您的工作范围内。"));
        requireNotSelf(viewer, posting.person());
        if (form.to().isAfter(LocalDate.now(clock))) {
            throw Refusal.under("2.7", "absence.future", "还没到的日子不能核实：" + form.to() + "。", "请只选已经过去或今天的日期。");
        }
        var question = new AbsenceQuestion(
                posting.district(), form.id(), posting.person(), posting.id(), posting.village(), form.dates(),
                AbsenceState.ASKED, Optional.empty(), Optional.of(answerDue()));
        if (questions.open(question)) {
            tell(viewer, question, AbsenceMove.ASK, new Said(viewer.person(), viewer.name(), form.words(), ""));
        }
        return question.id();
    }

    public void move(Viewer viewer, AbsenceMoveForm form) {
        viewer.require(form.move().right());
        var question = questions.lock(District.of(form.village()), form.id())
                .filter(found -> seen(viewer, found))
                .orElseThrow(() -> OutOfLine.notFound("没有找到这条核实，或不在您的工作范围内。"));
        requireRole(viewer, form.move(), question);
        requireFair(form.move(), question);
        var to = form.move().from(question.state());
        var due = form.move() == AbsenceMove.ASK ? Optional.of(answerDue()) : question.answerDue();
        questions.move(question, to, due);
        tell(viewer, question, form.move(), new Said(viewer.person(), viewer.name(), form.words(), measure(form)));
    }

    /**
     * A late return only suggests a question, and to the person concerned first: the line sees it once he has explained
     * himself or his time to do so is over, and whoever asks then is a person.
     */
    @EventListener
    void suggest(LateReturn late) {
        var postings = roster.postingsOf(late.person()).stream()
                .filter(posting -> posting.district().equals(late.district()))
                .filter(posting -> posting.span().overlaps(late.dates()))
                .findFirst();
        postings.ifPresent(posting -> {
            var question = suggestion(late, posting);
            if (questions.open(question)) {
                questions.tell(question, AbsenceMove.SUGGEST, MACHINE);
                messages.moved(question, AbsenceMove.SUGGEST, Audit.NOBODY);
            }
        });
    }

    private AbsenceQuestion suggestion(LateReturn late, Posting posting) {
        return new AbsenceQuestion(
                late.district(), Ids.next(), late.person(), posting.id(), posting.village(), late.dates(),
                AbsenceState.SUGGESTED, Optional.of(late.leave()), Optional.of(answerDue()));
    }

    boolean seen(Viewer viewer, AbsenceQuestion question) {
        if (question.person().equals(viewer.person())) {
            return true;
        }
        boolean mayBeSeen = question.state() != AbsenceState.SUGGESTED
                || question.answerDue().map(LocalDate.now(clock)::isAfter).orElse(true);
        return mayBeSeen && roster.posting(question.district(), question.posting()).filter(viewer::sees).isPresent();
    }

    static boolean mayMove(Viewer viewer, AbsenceMove move, AbsenceQuestion question) {
        boolean self = question.person().equals(viewer.person());
        return move != AbsenceMove.SUGGEST
                && viewer.may(move.right())
                && self == (move == AbsenceMove.ANSWER)
                && move.isLegalFrom(question.state());
    }

    private static void requireRole(Viewer viewer, AbsenceMove move, AbsenceQuestion question) {
        if (move == AbsenceMove.SUGGEST) {
            throw OutOfLine.noRight("提示只由系统产生。");
        }
        if (move == AbsenceMove.ANSWER) {
            if (!question.person().equals(viewer.person())) {
                throw OutOfLine.noRight("只有本人可以说明情况。");
            }
        } else {
            requireNotSelf(viewer, question.person());
        }
    }

    private static void requireNotSelf(Viewer viewer, UUID person) {
        if (person.equals(viewer.person())) {
            throw OutOfLine.noRight("不能核实或认定自己的事。");
        }
    }

    /** Nobody is found absent without cause before he has answered or has had the time to. */
    private void requireFair(AbsenceMove move, AbsenceQuestion question) {
        var today = LocalDate.now(clock);
        boolean heard = question.state() != AbsenceState.ASKED
                || question.answerDue().filter(today::isAfter).isPresent();
        if (move == AbsenceMove.FIND_NO_CAUSE && !heard) {
            throw Refusal.under(
                    "2.7", "absence.not-heard", "本人还没有说明情况，也还没到说明期限，不能认定无故不在岗。",
                    "请等本人说明，或在 " + question.answerDue().orElseThrow() + " 之后再认定。");
        }
    }

    private String measure(AbsenceMoveForm form) {
        if (form.move() != AbsenceMove.TALK) {
            return "";
        }
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.ABSENCE_MEASURES).stream()
                .filter(item -> form.measure().equals(Optional.of(item.code())))
                .map(CatalogueItem::title)
                .findFirst()
                .orElseThrow(() -> new InputError("measure", "没有选处理方式；请从列表中选择。"));
    }

    private LocalDate answerDue() {
        var today = LocalDate.now(clock);
        return calendar.workingDayAfter(today, policy.on(today).get(PolicyKeys.ABSENCE_ANSWER_WITHIN));
    }

    private void tell(Viewer viewer, AbsenceQuestion question, AbsenceMove move, Said said) {
        questions.tell(question, move, said);
        messages.moved(question, move, viewer.person());
        audit.record(new Act(
                question.district(), viewer.person(), "absence." + move.name().toLowerCase(java.util.Locale.ROOT),
                question.id(), "缺勤核实：" + move.title()));
    }
}
