package zaicun.selection.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.NominationMove;
import zaicun.selection.dossier.NominationSight;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.review.MatterTimeline;
import zaicun.selection.review.ReviewDesk;

/** Writes down what the party committee decided, files the formal list, and marks copies as read. */
@Component
@Transactional
public class FilingDesk {

    private final FormalLists lists;
    private final Nominations nominations;
    private final Posted posted;
    private final ReviewDesk reviews;
    private final MatterTimeline timeline;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    FilingDesk(
            FormalLists lists, Nominations nominations, Posted posted, ReviewDesk reviews, MatterTimeline timeline, Policy policy,
            Audit audit, Clock clock) {
        this.lists = lists;
        this.nominations = nominations;
        this.posted = posted;
        this.reviews = reviews;
        this.timeline = timeline;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts nominations that passed their review on a list; the same list again changes nothing. */
    public FormalList decide(Viewer viewer, UUID id, DecisionForm form) {
        viewer.require(Right.SELECTION_NOMINATE);
        form.requireComplete();
        var there = lists.lock(form.host(), id);
        if (there.isPresent()) {
            return there.filter(list -> isOfUnit(viewer, list)).orElseThrow(FilingDesk::unknown);
        }
        var chosen = form.nominations().stream().map(one -> chosen(viewer, form.host(), one)).toList();
        var unit = chosen.getFirst().wanted().unit();
        if (chosen.stream().anyMatch(one -> !one.wanted().unit().equals(unit))) {
            throw new InputError("nominations", "一份名单只列一个派出单位的人选；请分开办理。");
        }
        chosen.forEach(one -> NominationMove.require(NominationMove.Act.DECIDE, one));
        requireDate(form, chosen);
        var list = new FormalList(
                form.host(), id, unit, form.decisionNumber(), form.decisionOn(), form.words(), ListState.DECIDED, 0,
                Optional.empty(), viewer.person());
        lists.add(list);
        chosen.forEach(one -> {
            nominations.move(one.moved(
                    NominationMove.require(NominationMove.Act.DECIDE, one), one.course().listed(Optional.of(id))));
            note(viewer, one, NominationMove.Act.DECIDE, form.decisionNumber() + "，" + form.decisionOn());
        });
        return told(viewer, list, "decide", "研究确定");
    }

    private Nomination chosen(Viewer viewer, District district, DecisionForm.Chosen chosen) {
        var nomination = nominations.lock(district, chosen.id())
                .filter(found -> NominationSight.isOfUnit(viewer, found))
                .orElseThrow(NominationSight::unknown);
        NominationMove.require(NominationMove.Act.DECIDE, nomination);
        if (nomination.version() != chosen.version()) {
            throw Nominations.changed();
        }
        return nomination;
    }

    private void requireDate(DecisionForm form, List<Nomination> chosen) {
        var today = LocalDate.now(clock);
        if (form.decisionOn().isAfter(today)) {
            throw new InputError("decisionOn", "研究决定的日期 " + form.decisionOn() + " 在今天之后；请填写实际日期。");
        }
        chosen.stream()
                .filter(one -> one.course().clearedOn().filter(form.decisionOn()::isBefore).isPresent())
                .findFirst()
                .ifPresent(early -> {
                    throw Refusal.under(
                            "1.5", "selection.decided-early",
                            "研究决定的日期 " + form.decisionOn() + " 早于" + early.profile().name() + "审核通过的日期 "
                                    + early.course().clearedOn().orElseThrow() + "。",
                            "须在前置审核通过后由党委（党组）研究确定；请核对日期，或重新研究。");
                });
    }

    /** Files the list with every organ the policy names; in the same transaction the postings begin to exist. */
    public FormalList file(Viewer viewer, District district, UUID id, int version) {
        var list = own(viewer, district, id, version);
        var today = LocalDate.now(clock);
        var candidates = nominations.onList(district, List.of(id)).stream()
                .map(found -> nominations.lock(district, found.id()).orElseThrow())
                .toList();
        for (var candidate : candidates) {
            var posting = posted.post(viewer, candidate);
            nominations.move(candidate.moved(
                    NominationMove.require(NominationMove.Act.FILE, candidate), candidate.course().posted(posting.id())));
            note(viewer, candidate, NominationMove.Act.FILE, "自 " + posting.span().from() + " 起驻村");
        }
        lists.file(list, today);
        var organs = policy.on(today).get(PolicyKeys.FILING_ORGANS);
        var village = candidates.getFirst().wanted().village();
        reviews.officesFor(organs, list.unit(), village).forEach(office -> {
            lists.copy(list, office);
            posted.tellFiled(list, office, candidates);
        });
        return told(viewer, list, "file", "报送备案");
    }

    /** Takes a decision back that is not filed yet; its nominations are as after their review. */
    public FormalList withdraw(Viewer viewer, District district, UUID id, int version) {
        var list = own(viewer, district, id, version);
        lists.withdraw(list);
        nominations.onList(district, List.of(id)).forEach(one -> {
            nominations.move(one.moved(
                    NominationMove.require(NominationMove.Act.UNDO, one), one.course().listed(Optional.empty())));
            note(viewer, one, NominationMove.Act.UNDO, list.decisionNumber());
        });
        return told(viewer, list, "withdraw", "撤销研究结果");
    }

    private FormalList own(Viewer viewer, District district, UUID id, int version) {
        viewer.require(Right.SELECTION_NOMINATE);
        var list = lists.lock(district, id).filter(found -> isOfUnit(viewer, found)).orElseThrow(FilingDesk::unknown);
        if (list.state() != ListState.DECIDED) {
            throw Refusal.under(
                    "1.5", "selection.list", "这份名单现为“" + list.state().title() + "”，不能再办理。", "请刷新后查看；要调整已备案的人，请办理人员调整。");
        }
        if (list.version() != version) {
            throw FormalLists.changed();
        }
        return list;
    }

    /** Marks the copies filed with the viewer's organs as read. */
    public void read(Viewer viewer, District district, UUID id) {
        viewer.require(Right.SELECTION_REVIEW);
        var list = lists.find(district, id).orElseThrow(FilingDesk::unknown);
        var seats = ReviewDesk.seatsOf(viewer);
        if (lists.copies(district, List.of(id)).stream().noneMatch(copy -> seats.contains(copy.office()))) {
            throw unknown();
        }
        if (lists.read(list, seats, viewer) > 0) {
            told(viewer, list, "read", "备案阅知");
        }
    }

    static boolean isOfUnit(Viewer viewer, FormalList list) {
        return viewer.offices(Role.SENDING_UNIT).anyMatch(unit -> unit.id().equals(list.unit()));
    }

    static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这份名单，或不在您的工作范围内。");
    }

    private void note(Viewer viewer, Nomination nomination, NominationMove.Act act, String words) {
        timeline.tell(
                viewer, nomination.district(), nomination.id(),
                new MatterTimeline.Note(act.name().toLowerCase(Locale.ROOT), act.title(), words));
    }

    private FormalList told(Viewer viewer, FormalList list, String what, String title) {
        timeline.tell(viewer, list.district(), list.id(), new MatterTimeline.Note(what, title, ""));
        audit.record(new Act(
                list.district(), viewer.person(), "formal-list." + what, list.id(),
                title + "：正式人选名单 " + list.decisionNumber()));
        return lists.find(list.district(), list.id()).orElseThrow();
    }
}
