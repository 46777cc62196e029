package zaicun.guidance.visits;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.guidance.UnitNews;
import zaicun.guidance.SendingUnits;
import zaicun.guidance.leaders.LeaderTerm;
import zaicun.guidance.problems.GuidanceProblemDesk;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Fields;
import zaicun.kernel.Ids;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** Records a leader's visit, corrects and retracts it; one record serves unit, village and team. */
@Component
@Transactional
public class LeaderVisitDesk {

    private final LeaderVisits visits;
    private final LeaderVisitCheck check;
    private final GuidanceProblemDesk problems;
    private final LeaderVisitNews told;
    private final UnitNews news;
    private final SendingUnits units;
    private final Audit audit;

    LeaderVisitDesk(
            LeaderVisits visits, LeaderVisitCheck check, GuidanceProblemDesk problems, LeaderVisitNews told, UnitNews news, SendingUnits units,
            Audit audit) {
        this.visits = visits;
        this.check = check;
        this.problems = problems;
        this.told = told;
        this.news = news;
        this.units = units;
        this.audit = audit;
    }

    /** A visit of the same id is there already when a phone sends it again. */
    public Receipt record(Viewer viewer, Entry<LeaderVisitForm> entry) {
        viewer.require(Right.LEADER_VISIT_RECORD);
        var form = entry.form();
        var place = form.place();
        var district = District.of(place.village());
        check.requireRecorder(viewer, place);
        visits.lock(place);
        if (isThere(viewer, district, entry.id())) {
            return Receipt.DUPLICATE;
        }
        Fields.notAfter(units.today(), "on", form.on());
        check.requirePosted(place, form.on());
        var leaders = check.leaders(form);
        check.refuseSecond(place, form.on(), form.replaces());
        var old = form.replaces().map(replaced -> own(viewer, district, replaced));
        old.filter(gone -> !gone.place().equals(place)).ifPresent(gone -> {
            throw Refusal.under("12.3", "guidance.other-place", "更正不能换成另一个村或另一个单位。", "请撤销原登记，再重新登记。");
        });
        var visit = visit(viewer, entry, old.map(LeaderVisit::root).orElse(entry.id()));
        add(visit);
        old.ifPresentOrElse(
                gone -> news.ofVillage(place, Span.day(gone.on())),
                () -> problems.found(viewer, visit, form.problems()));
        done(viewer, visit, leaders, old.isPresent() ? "correct" : "record");
        return Receipt.ACCEPTED;
    }

    /** Takes back a visit that was not made; it stays readable with the reason. */
    void retract(Viewer viewer, District district, UUID id, String why) {
        viewer.require(Right.LEADER_VISIT_RECORD);
        Fields.require("words", "撤销原因", why);
        var visit = own(viewer, district, id);
        var gone = new LeaderVisit(
                district, Ids.next(), visit.root(), visit.place(), visit.on(), List.of(), "", Optional.of(id),
                Fields.text("words", why, 200), viewer.person(), units.now().atOffset(ZoneOffset.UTC));
        if (!visits.add(gone, true)) {
            throw changed();
        }
        problems.withdrawOf(viewer, visit);
        news.ofVillage(visit.place(), Span.day(visit.on()));
        audit.record(new Act(district, viewer.person(), "leader-visit.retract", id, "撤销 " + visit.on() + " 负责人到村的登记"));
    }

    private void add(LeaderVisit visit) {
        if (!visits.add(visit, false)) {
            throw changed();
        }
    }

    private boolean isThere(Viewer viewer, District district, UUID id) {
        var by = visits.recorderOf(district, id);
        if (by.isPresent() && !by.get().equals(viewer.person())) {
            throw Refusal.plain("guidance.visit-id", "这条记录的编号已被他人使用，没有保存。", "请删除这条记录，重新登记一次。");
        }
        return by.isPresent();
    }

    /** In force, and recorded by the viewer or about his own unit. */
    private LeaderVisit own(Viewer viewer, District district, UUID id) {
        var visit = visits.find(district, id).orElseThrow(SendingUnits::notFound);
        check.requireRecorder(viewer, visit.place());
        if (!visit.recordedBy().equals(viewer.person()) && !SendingUnits.isOwn(viewer, visit.place().unit())) {
            throw OutOfLine.noRight("只有登记人和派出单位可以更正或撤销这次到村登记；请联系登记人。");
        }
        return visit;
    }

    private static LeaderVisit visit(Viewer viewer, Entry<LeaderVisitForm> entry, UUID root) {
        var form = entry.form();
        return new LeaderVisit(
                District.of(form.village()), entry.id(), root, form.place(), form.on(), form.leaders(), form.words(),
                form.replaces(), form.why(), viewer.person(), entry.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private void done(Viewer viewer, LeaderVisit visit, List<LeaderTerm> leaders, String act) {
        var who = leaders.stream().map(LeaderTerm::title).collect(Collectors.joining("、"));
        news.ofVillage(visit.place(), Span.day(visit.on()));
        told.tell(viewer, visit, who);
        audit.record(new Act(
                visit.district(), viewer.person(), "leader-visit." + act, visit.id(), "登记 " + visit.on() + " " + who + "到村"));
    }

    private static Conflict changed() {
        return new Conflict("这次到村刚刚被更正或撤销过；请刷新后查看。");
    }
}
