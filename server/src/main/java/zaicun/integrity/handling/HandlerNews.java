package zaicun.integrity.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountDesk;
import zaicun.calendar.WorkCalendar;
import zaicun.integrity.handling.Circle.Member;
import zaicun.integrity.reports.Report;
import zaicun.integrity.reports.ReportCame;
import zaicun.integrity.reports.Reports;
import zaicun.integrity.reports.Statement;
import zaicun.kernel.Clause;
import zaicun.kernel.Organ;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** Tells handlers that there is something, never what. */
@Component
class HandlerNews {

    private static final Optional<Clause> CLAUSE = Optional.of(Clause.of("9.1"));
    private static final String LINK = "/integrity/reports";

    private final Circle circle;
    private final Reports reports;
    private final Notices notices;
    private final AccountDesk accounts;
    private final Roster roster;
    private final WorkCalendar calendar;
    private final Clock clock;

    HandlerNews(
            Circle circle, Reports reports, Notices notices, AccountDesk accounts, Roster roster, WorkCalendar calendar,
            Clock clock) {
        this.circle = circle;
        this.reports = reports;
        this.notices = notices;
        this.accounts = accounts;
        this.roster = roster;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    void came(ReportCame came) {
        var report = came.report();
        var to = addressees(report, came.statement());
        if (to.isEmpty()) {
            tellNobodyIsNamed(report, came.statement());
        } else if (came.anew()) {
            tell(report, to, "收到一件举报，请在 " + report.dueOn().orElseThrow() + " 前决定是否受理。", "report-" + report.id());
        } else {
            tell(report, to, "举报 " + report.slip() + " 有补充情况，请查看。", "report-" + report.id() + "-" + report.version());
        }
    }

    void transferred(Report report, UUID to) {
        tell(report, Set.of(to), "举报 " + report.slip() + " 转交给您办理，请查看。", "report-" + report.id() + "-to-" + report.version());
    }

    /** In the morning, of what is owed within a working day or overdue. */
    @Scheduled(cron = "0 0 8 * * *", zone = "Asia/Shanghai")
    @Transactional
    void remind() {
        var tomorrow = calendar.workingDayAfter(LocalDate.now(clock), 1);
        roster.hostDistricts().stream()
                .flatMap(district -> reports.dueBy(district, tomorrow).stream())
                .forEach(report -> tell(
                        report, addressees(report, reports.statementOf(report)),
                        "举报 " + report.slip() + " 应在 " + report.dueOn().orElseThrow() + " 前办理，请抓紧。",
                        "report-due-" + report.id() + "-" + report.dueOn().orElseThrow()));
    }

    /** Whose it is; while it is nobody's, all who may take it up. */
    private Set<UUID> addressees(Report report, Statement statement) {
        var free = circle.of(report, statement).stream().map(Member::person).collect(Collectors.toSet());
        return report.handler().filter(free::contains).map(Set::of).orElse(free);
    }

    /** Without a handler who is free of it somebody has to be named; by the organ that is not concerned. */
    private void tellNobodyIsNamed(Report report, Statement statement) {
        var to = roster.offices(Organ.SENDING_ORGANISATION_DEPARTMENT).stream()
                .filter(office -> office.division().equals(report.charge()))
                .map(Office::id)
                .flatMap(office -> accounts.holdersAt(office).stream())
                .filter(person -> !statement.concerned().people().contains(person))
                .collect(Collectors.toSet());
        tell(report, to, "收到一件举报，还没有可以办理的人；请商区乡村振兴局指定办理人，由审计管理员确认。", "report-nobody-" + report.id());
    }

    private void tell(Report report, Set<UUID> to, String text, String once) {
        notices.tell(new Notice(report.district(), to, "report", CLAUSE, text, LINK, once));
    }
}
