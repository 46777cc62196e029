package zaicun.households.hardship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.households.FactNews;
import zaicun.households.Forms;
import zaicun.households.Household;
import zaicun.households.HouseholdDesk;
import zaicun.households.HouseholdDesk.Change;
import zaicun.households.HouseholdKind;
import zaicun.households.Households;
import zaicun.households.hardship.HardshipMove.HardshipAct;
import zaicun.households.hardship.HardshipReports.Step;
import zaicun.households.pairings.Reach;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;

/** Takes hardship reports and moves them from organ to organ until they are decided (7.9). */
@Component
@Transactional
public class HardshipDesk {

    private final HardshipReports reports;
    private final Reaches reaches;
    private final Households households;
    private final HouseholdDesk desk;
    private final Roster roster;
    private final FactNews news;
    private final HardshipMessages messages;
    private final Audit audit;
    private final Policy policy;
    private final Clock clock;

    HardshipDesk(
            HardshipReports reports, Reaches reaches, Households households, HouseholdDesk desk, Roster roster,
            FactNews news, HardshipMessages messages, Audit audit, Policy policy, Clock clock) {
        this.reports = reports;
        this.reaches = reaches;
        this.households = households;
        this.desk = desk;
        this.roster = roster;
        this.news = news;
        this.messages = messages;
        this.audit = audit;
        this.policy = policy;
        this.clock = clock;
    }

    Receipt record(Viewer viewer, Entry<HardshipForm> entry) {
        viewer.require(Right.HARDSHIP_REPORT);
        var form = entry.form();
        var district = Forms.district(form.district());
        if (reports.find(district, entry.id()).isPresent()) {
            return Receipt.DUPLICATE;
        }
        var household = reaches.requireFully(viewer, district, form.household());
        var today = LocalDate.now(clock);
        Forms.notAfter(today, form.on(), "线索日期");
        var report = report(viewer, household, entry);
        if (!add(report, entry)) {
            return Receipt.DUPLICATE;
        }
        reports.tell(report, new Step("REPORT", report.state(), "", viewer.person(), today));
        tell(report);
        messages.moved(report, viewer.person());
        audit.record(new Act(
                district, viewer.person(), "hardship.report", report.id(), "上报农户 " + household.code() + " 突发严重困难"));
        return Receipt.ACCEPTED;
    }

    /** @param version the version seen by whoever acts; an older one is refused */
    public record Word(HardshipAct act, int version, String words) {

        public Word {
            Forms.require("act", "办理动作", act);
            words = Forms.text("words", words, 1_000);
            if (act.needsWords() && words.isEmpty()) {
                throw new InputError("words", "“" + act.title() + "”需要写明理由；请填写后重试。");
            }
        }
    }

    public void act(Viewer viewer, District district, UUID id, Word word) {
        var report = require(viewer, district, id);
        var move = HardshipMove.of(word.act(), report.state()).orElseThrow(() -> illegal(report, word.act()));
        if (!move.isFor(viewer, report)) {
            throw OutOfLine.noRight("这一步由“" + report.state().title() + "”的机构办理；您可以查看，不能代办。");
        }
        var today = LocalDate.now(clock);
        var now = report.moved(move.to(), today);
        if (word.version() != report.version() || !reports.move(now)) {
            throw new Conflict("这份报告刚刚被他人办理过；请刷新后查看最新状态。");
        }
        reports.tell(now, new Step(word.act().name(), now.state(), word.words(), viewer.person(), today));
        if (now.state() == HardshipState.IDENTIFIED) {
            identified(viewer, now, today);
        }
        tell(now);
        messages.moved(now, viewer.person());
        audit.record(new Act(
                district, viewer.person(), "hardship." + word.act().name().toLowerCase(Locale.ROOT), id,
                word.act().title() + "突发严重困难报告"));
    }

    /** The report, for its own line; the bureau sees what has come to it. */
    HardshipReport require(Viewer viewer, District district, UUID id) {
        var report = reports.find(district, id).orElseThrow(Reaches::notFound);
        var household = households.find(district, report.household()).orElseThrow(Reaches::notFound);
        if (!mayRead(viewer, reaches.of(viewer), household)) {
            throw Reaches.notFound();
        }
        return report;
    }

    static boolean mayRead(Viewer viewer, Reach reach, Household household) {
        return reach.seesFully(household) || viewer.is(Role.BUREAU) && reach.sees(household);
    }

    private HardshipReport report(Viewer viewer, Household household, Entry<HardshipForm> entry) {
        var form = entry.form();
        int clockDays = policy.on(form.on()).get(PolicyKeys.HARDSHIP_CLOCK);
        return new HardshipReport(
                household.district(), entry.id(), household.id(), household.village(), form.on(), form.clue(),
                form.words(), HardshipState.AT_VILLAGE, form.on().plusDays(clockDays), Optional.empty(), 0,
                viewer.person());
    }

    private boolean add(HardshipReport report, Entry<HardshipForm> entry) {
        try {
            return reports.add(report, entry.recordedAt());
        } catch (DuplicateKeyException underWay) {
            throw Refusal.under("7.9", "hardship.under-way", "这户已有一份突发严重困难报告正在办理。", "请在原报告中补充情况，不必重复上报。");
        }
    }

    private void identified(Viewer viewer, HardshipReport report, LocalDate today) {
        var household = households.find(report.district(), report.household()).orElseThrow(Reaches::notFound);
        desk.changeKind(
                household, HouseholdKind.SUDDEN, new Change(today, "识别为突发严重困难户", viewer.person()));
        roster.teamsUnder(report.district(), report.village(), today)
                .forEach(team -> news.ofTeam(report.district(), team.id(), Span.day(today), "7.8"));
    }

    private void tell(HardshipReport report) {
        news.atVillage(report.district(), report.id(), Span.of(report.clueOn(), report.dueOn()), "7.9");
    }

    private static Refusal illegal(HardshipReport report, HardshipAct act) {
        return Refusal.under(
                "7.9", "hardship.move", "这份报告现在是“" + report.state().title() + "”，不能“" + act.title() + "”。",
                "请刷新后按当前环节办理。");
    }
}
