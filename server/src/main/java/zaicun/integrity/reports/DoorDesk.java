package zaicun.integrity.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.audit.Audit;
import zaicun.calendar.WorkCalendar;
import zaicun.integrity.reports.Statement.Concerned;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;

/** Receives reports. Of whoever sends one nothing is written down but what he says of himself. */
@Component
@Transactional
public class DoorDesk {

    private final Reports reports;
    private final Bearings bearings;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    DoorDesk(
            Reports reports, Bearings bearings, Policy policy, WorkCalendar calendar, ApplicationEventPublisher events,
            Audit audit, Clock clock) {
        this.reports = reports;
        this.bearings = bearings;
        this.policy = policy;
        this.calendar = calendar;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the receipt; the same report sent again has the receipt that it had. */
    public Slip receive(ReportForm form, Optional<Viewer> by) {
        var district = bearings.district(form);
        var there = reports.find(district, form.id());
        if (there.isPresent()) {
            return again(there.get(), form);
        }
        requireDiscipline(form);
        var village = bearings.village(form);
        var postings = bearings.postings(district, village);
        var report = report(district, form, bearings.charge(district, postings));
        var statement = statement(form, village, postings, by);
        if (!reports.add(report, form.secret(), statement)) {
            return again(reports.find(district, form.id()).orElseThrow(), form);
        }
        events.publishEvent(new ReportCame(report, statement, true));
        audit.recordUntraced(district, "report.receive", report.id(), "收到一件举报");
        return report.slip();
    }

    private Slip again(Report there, ReportForm form) {
        if (!reports.isSecretOf(there, form.secret())) {
            throw new Conflict("这次提交的编号已经用过，没有收下；请刷新页面后重新提交。");
        }
        return there.slip();
    }

    private void requireDiscipline(ReportForm form) {
        var known = policy.on(LocalDate.now(clock)).get(PolicyKeys.DISCIPLINES);
        if (known.stream().noneMatch(item -> item.code().equals(form.discipline()))) {
            throw new InputError("discipline", "没有这一项纪律；请从列表中选择。");
        }
    }

    private Report report(District district, ReportForm form, String charge) {
        var today = LocalDate.now(clock);
        var due = calendar.workingDayAfter(today, policy.on(today).get(PolicyKeys.REPORT_ACCEPT_WITHIN));
        return new Report(
                district, form.id(), Slip.next(district), charge, form.discipline(), ReportState.RECEIVED, 0,
                Optional.empty(), today, Optional.of(due));
    }

    private Statement statement(ReportForm form, String village, List<Posting> postings, Optional<Viewer> by) {
        var said = new Statement(
                village,
                form.what(),
                form.where().orElse(""),
                form.when().orElse(""),
                form.whom().orElse(""),
                new Concerned(Set.of(), Set.of(), Set.of()),
                by.map(Viewer::name).or(form::name).orElse(""),
                form.phone().orElse(""),
                by.map(Viewer::person));
        return said.about(bearings.concerned(said, postings));
    }
}
