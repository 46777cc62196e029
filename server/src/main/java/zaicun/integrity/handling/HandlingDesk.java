package zaicun.integrity.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.calendar.WorkCalendar;
import zaicun.integrity.handling.Circle.Member;
import zaicun.integrity.reports.Report;
import zaicun.integrity.reports.ReportMove;
import zaicun.integrity.reports.ReportState;
import zaicun.integrity.reports.Reports;
import zaicun.integrity.reports.Reports.Said;
import zaicun.integrity.reports.Statement;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;

/** Moves reports on. */
@Component
@Transactional
public class HandlingDesk {

    private final Reports reports;
    private final Circle circle;
    private final Outcomes outcomes;
    private final HandlerNews news;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final Audit audit;
    private final Clock clock;

    HandlingDesk(
            Reports reports, Circle circle, Outcomes outcomes, HandlerNews news, Roster roster, Policy policy,
            WorkCalendar calendar, Audit audit, Clock clock) {
        this.reports = reports;
        this.circle = circle;
        this.outcomes = outcomes;
        this.news = news;
        this.roster = roster;
        this.policy = policy;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    public void move(Viewer viewer, District district, UUID id, MoveForm form) {
        var member = circle.require(viewer);
        var report = require(member, district, id);
        requireMine(member, report);
        if (form.version() != report.version()) {
            throw new Conflict("这件举报刚刚有了新的进展，您的操作没有保存；请刷新后查看。");
        }
        var to = form.move().from(report.state());
        var outcome = outcomeOf(form);
        var next = new Report(
                report.district(), report.id(), report.slip(), report.charge(), report.discipline(), to,
                report.version() + 1, handlerAfter(member, report, form), report.receivedOn(), dueAfter(report, form.move(), to));
        reports.move(report, next, form.move(), new Said(Optional.of(viewer.person()), today(), wordsOf(form, outcome)));
        outcome.flatMap(item -> form.person().map(person -> item)).ifPresent(item -> conclude(next, form, item));
        audit.record(new Act(
                district, viewer.person(), "report." + form.move().name().toLowerCase(Locale.ROOT), id,
                "办理举报：" + form.move().title()));
    }

    /** The report, for those of the circle who are free of it; for all others there is none. */
    Report require(Member member, District district, UUID id) {
        return reports.find(district, id)
                .filter(member::isInCharge)
                .filter(report -> member.isFree(reports.statementOf(report)))
                .orElseThrow(() -> OutOfLine.notFound("没有找到这件举报，或不由您办理。"));
    }

    /** Once somebody has taken it up, it is his, until he transfers it or is a handler no more. */
    void requireMine(Member member, Report report) {
        if (!isOpenTo(member, report, circle.members())) {
            throw OutOfLine.noRight("这件举报由另一名办理人承办，内容只有承办人能看；需要接手的，请承办人“转交”。");
        }
    }

    boolean isOpenTo(Member member, Report report, List<Member> members) {
        return report.handler()
                .filter(owner -> members.stream().anyMatch(other -> other.person().equals(owner)))
                .map(owner -> owner.equals(member.person()))
                .orElse(true);
    }

    private Optional<UUID> handlerAfter(Member member, Report report, MoveForm form) {
        return switch (form.move()) {
            case TRANSFER -> Optional.of(nextHandler(member, report, form));
            case ASK -> report.handler();
            default -> Optional.of(member.person());
        };
    }

    private UUID nextHandler(Member member, Report report, MoveForm form) {
        var next = circle.of(report, reports.statementOf(report)).stream()
                .filter(other -> form.to().equals(Optional.of(other.person())) && !other.person().equals(member.person()))
                .findFirst()
                .orElseThrow(() -> new InputError("to", "没有选择接手的办理人，或此人应当回避；请从列表中选择。"));
        news.transferred(report, next.person());
        return next.person();
    }

    private Optional<LocalDate> dueAfter(Report report, ReportMove move, ReportState to) {
        if (to.ended()) {
            return Optional.empty();
        }
        var within = policy.on(today()).get(PolicyKeys.REPORT_CONCLUDE_WITHIN);
        return switch (move) {
            case ACCEPT, REOPEN -> Optional.of(calendar.workingDayAfter(today(), within));
            default -> report.dueOn();
        };
    }

    private Optional<CatalogueItem> outcomeOf(MoveForm form) {
        if (form.move() != ReportMove.CONCLUDE) {
            return Optional.empty();
        }
        var chosen = policy.on(today()).get(PolicyKeys.REPORT_OUTCOMES).stream()
                .filter(item -> form.outcome().equals(Optional.of(item.code())))
                .findFirst();
        return Optional.of(chosen.orElseThrow(() -> new InputError("outcome", "没有选核实结果；请从列表中选择。")));
    }

    private static String wordsOf(MoveForm form, Optional<CatalogueItem> outcome) {
        var words = form.words().orElse("");
        return outcome.map(item -> "【" + item.title() + "】" + words).orElse(words);
    }

    private void conclude(Report concluded, MoveForm form, CatalogueItem outcome) {
        var person = form.person().orElseThrow();
        boolean posted = roster.postingsOf(person).stream()
                .anyMatch(posting -> posting.district().equals(concluded.district()));
        if (!posted) {
            throw new InputError("person", "此人没有在这里驻村；请从列表中选择。");
        }
        if (outcome.code().equals("UNFOUNDED") || outcome.code().equals("UNPROVEN")) {
            throw Refusal.under("9.1", "report.clear", "“" + outcome.title() + "”不记在任何人名下。", "请去掉所选的人后再提交。");
        }
        outcomes.add(concluded, person, outcome.code(), today());
    }

    /** What a report says, for whoever handles it. */
    Statement statementOf(Report report) {
        return reports.statementOf(report);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
