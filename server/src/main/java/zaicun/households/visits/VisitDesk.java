package zaicun.households.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.households.Forms;
import zaicun.households.HouseholdDesk;
import zaicun.households.pairings.Reaches;
import zaicun.households.visits.Doorsteps.Asked;
import zaicun.households.visits.Visits.Retraction;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** Records visits, corrects and retracts them; each counts for everybody who was there. */
@Component
@Transactional
class VisitDesk {

    private final Visits visits;
    private final Doorsteps doorsteps;
    private final VisitorCheck presence;
    private final Reaches reaches;
    private final HouseholdDesk households;
    private final VisitNews news;
    private final Audit audit;
    private final Clock clock;

    VisitDesk(
            Visits visits, Doorsteps doorsteps, VisitorCheck presence, Reaches reaches, HouseholdDesk households,
            VisitNews news, Audit audit, Clock clock) {
        this.visits = visits;
        this.doorsteps = doorsteps;
        this.presence = presence;
        this.reaches = reaches;
        this.households = households;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** A visit of the same id is there already when a phone sends it again. */
    Receipt record(Viewer viewer, Entry<VisitForm> entry) {
        viewer.require(Right.VISIT_RECORD);
        var form = entry.form();
        var district = Forms.district(form.district());
        return doorsteps
                .open(viewer, new Asked(district, entry.id(), form.household(), form.on()))
                .map(door -> record(viewer, door, entry))
                .orElse(Receipt.DUPLICATE);
    }

    private Receipt record(Viewer viewer, Doorstep door, Entry<VisitForm> entry) {
        var form = entry.form();
        Forms.notAfter(LocalDate.now(clock), form.on(), "走访日期");
        var visit = visit(viewer, door, entry);
        form.replaces().ifPresent(old -> requireCorrectable(viewer, visit, old));
        var newTeams = visits.add(visit, entry.recordedAt(), news.roundOf(visit.on()));
        if (newTeams.isEmpty()) {
            return lostRace(viewer, visit);
        }
        visit.replaces().flatMap(old -> visits.find(visit.district(), old)).ifPresent(this::taken);
        news.added(visit, door, newTeams.get());
        audit.record(new Act(
                visit.district(), viewer.person(), visit.replaces().isPresent() ? "visit.correct" : "visit.record",
                visit.id(), "登记 " + visit.on() + " 走访农户 " + door.household().code()));
        return Receipt.ACCEPTED;
    }

    /** Takes a visit back that was not made; it stays readable with the reason. */
    void retract(Viewer viewer, District district, UUID id, String why) {
        viewer.require(Right.VISIT_RECORD);
        Forms.require("why", "撤销原因", why);
        var visit = visits.find(district, id).orElseThrow(VisitDesk::noVisit);
        reaches.requireFully(viewer, district, visit.household());
        requireOwn(viewer, visit);
        if (!visits.retract(visit, Forms.text("why", why, 200), new Retraction(Ids.next(), viewer.person()))) {
            throw changed();
        }
        taken(visit);
        audit.record(new Act(district, viewer.person(), "visit.retract", id, "撤销 " + visit.on() + " 的走访登记"));
    }

    private boolean isThere(Viewer viewer, District district, UUID id) {
        var known = visits.find(district, id);
        known.filter(visit -> !visit.recordedBy().equals(viewer.person())).ifPresent(other -> {
            throw Refusal.plain("visit.id", "这条记录的编号已被他人使用，没有保存。", "请删除这条记录，重新登记一次。");
        });
        return known.isPresent();
    }

    private Visit visit(Viewer viewer, Doorstep door, Entry<VisitForm> entry) {
        var household = door.household();
        var form = entry.form();
        var people = form.visitors().isEmpty() ? List.of(viewer.person()) : form.visitors();
        if (!people.contains(viewer.person()) && form.replaces().isEmpty()) {
            throw Refusal.under("7.7", "visit.self", "走访人中没有登记人本人。", "请由实际参加走访的人登记，或把本人加入走访人。");
        }
        return new Visit(
                household.district(), entry.id(), household.id(), household.village(), form.on(), form.words(),
                presence.visitors(door, form.on(), people), form.replaces(), viewer.person());
    }

    private void requireCorrectable(Viewer viewer, Visit visit, UUID replaced) {
        var old = visits.find(visit.district(), replaced).orElseThrow(VisitDesk::noVisit);
        requireOwn(viewer, old);
        if (!old.household().equals(visit.household())) {
            throw Refusal.under("7.4", "visit.household", "更正不能换成另一户。", "请撤销原登记，再登记另一户的走访。");
        }
        if (visits.isReplaced(visit.district(), replaced)) {
            throw changed();
        }
    }

    /** The row did not go in: the same entry came twice at once, or somebody else corrected first. */
    private Receipt lostRace(Viewer viewer, Visit visit) {
        if (isThere(viewer, visit.district(), visit.id())) {
            return Receipt.DUPLICATE;
        }
        throw changed();
    }

    /** What a visit counted for, before it was corrected or retracted, is looked at again. */
    private void taken(Visit visit) {
        households.seenAnew(visit.district(), visit.household());
        news.gone(visit);
    }

    private static void requireOwn(Viewer viewer, Visit visit) {
        if (!visit.concerns(viewer.person())) {
            throw OutOfLine.noRight("只有登记人和参加走访的人可以更正或撤销这次走访；请联系登记人。");
        }
    }

    private static Conflict changed() {
        return new Conflict("这次走访刚刚被更正或撤销过；请刷新后查看。");
    }

    private static OutOfLine noVisit() {
        return OutOfLine.notFound("没有找到这次走访，或不在您的工作范围内；请刷新后重试。");
    }
}
