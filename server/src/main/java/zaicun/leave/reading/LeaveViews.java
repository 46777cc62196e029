package zaicun.leave.reading;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.approval.Ref;
import zaicun.approval.RequestFile;
import zaicun.approval.Step;
import zaicun.approval.StepEvent;
import zaicun.leave.Halves;
import zaicun.leave.asking.Kinds;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveReport;
import zaicun.leave.asking.LeaveReports;
import zaicun.leave.asking.LeaveRequests;
import zaicun.leave.asking.LeaveSight;
import zaicun.leave.deciding.LeaveReturn;
import zaicun.leave.deciding.LeaveReturns;
import zaicun.leave.reading.LeaveView.Moment;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Puts one leave together for whoever looks at it. */
@Component
@Transactional(readOnly = true)
class LeaveViews {

    private final LeaveSight sight;
    private final LeaveRequests requests;
    private final LeaveReports reports;
    private final LeaveReturns returns;
    private final Stages stages;
    private final Lengths lengths;
    private final MayActs mayActs;
    private final Roster roster;
    private final Kinds kinds;
    private final Clock clock;

    LeaveViews(
            LeaveSight sight, LeaveRequests requests, LeaveReports reports, LeaveReturns returns, Stages stages,
            Lengths lengths, MayActs mayActs, Roster roster, Kinds kinds, Clock clock) {
        this.sight = sight;
        this.requests = requests;
        this.reports = reports;
        this.returns = returns;
        this.stages = stages;
        this.lengths = lengths;
        this.mayActs = mayActs;
        this.roster = roster;
        this.kinds = kinds;
        this.clock = clock;
    }

    LeaveView of(Viewer viewer, Ref ref) {
        var seen = sight.require(viewer, ref);
        var leave = seen.leave();
        var request = seen.file().request();
        var stage = stages.of(leave, request.state(), stages.endings(List.of(leave)));
        var back = returns.of(ref);
        var report = leave.ties().report().flatMap(id -> reports.find(new Ref(ref.district(), id)));
        return new LeaveView(
                ref.district().code(),
                ref.id(),
                applicant(seen.posting(), request.applicantName()),
                what(viewer, leave, stage),
                procedure(seen.file(), stage),
                request.version(),
                seen.file().openStep().map(Step::number),
                timeline(seen.file(), report, back),
                report.map(told -> shown(told, seen.file())),
                leave.ties().extended(),
                leave.ties().corrected(),
                comingBack(leave, back),
                mayActs.of(viewer, seen, stage, back));
    }

    private LeaveView.Applicant applicant(Posting posting, String name) {
        return new LeaveView.Applicant(
                posting.person(),
                name,
                posting.post().title(),
                roster.office(posting.unit()).map(Office::name).orElse(""),
                roster.divisionNames(List.of(posting.village())).getOrDefault(posting.village(), ""),
                roster.team(posting.district(), posting.team()).map(Team::name).orElse(""),
                posting.team());
    }

    private LeaveView.What what(Viewer viewer, Leave leave, Stage stage) {
        var particulars = leave.particulars();
        boolean own = viewer.person().equals(leave.person());
        return new LeaveView.What(
                leave.time().kind(),
                kinds.title(leave.time()),
                leave.halves().from(),
                leave.halves().to(),
                lengths.of(leave, stage).count(),
                lengths.together(leave, stage).count(),
                particulars.reason(),
                particulars.destination(),
                own ? requests.openPhone(leave.ref()) : particulars.phone(),
                particulars.standsIn());
    }

    private static LeaveView.Procedure procedure(RequestFile file, Stage stage) {
        var request = file.request();
        return new LeaveView.Procedure(
                request.clause().toString(),
                request.state(),
                stage,
                stage.title(),
                request.askedAt(),
                file.steps().stream()
                        .map(step -> new LeaveView.StepView(
                                step.number(), step.organ().title(), step.act(), step.act().title(), step.addressee(),
                                step.why(), step.state()))
                        .toList(),
                file.filings().stream()
                        .map(copy -> new LeaveView.FilingView(
                                copy.organ().title(), copy.addressee(), copy.filedAt(), copy.readAt()))
                        .toList());
    }

    private List<Moment> timeline(RequestFile file, Optional<LeaveReport> report, List<LeaveReturn> back) {
        var told = report.stream().map(this::moment);
        var events = file.events().stream().map(LeaveViews::moment);
        var returned = back.stream().map(LeaveViews::moment);
        return Stream.of(told, events, returned)
                .flatMap(same -> same)
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private Moment moment(LeaveReport told) {
        var who = roster.person(told.person()).map(Person::name).orElse("");
        var words = "以%s方式向%s报告。%s".formatted(kinds.means(told.means()), told.personTold(), told.words());
        return new Moment(told.toldAt(), 0, "REPORTED", "先行报告", who, "", words);
    }

    private static Moment moment(StepEvent event) {
        return new Moment(
                event.at(), event.step(), event.event().name(), event.event().title(), event.whoName(), event.organ(),
                event.opinion());
    }

    private static Moment moment(LeaveReturn back) {
        var title = back.what() == LeaveReturn.What.TOLD ? "报告返岗" : "确认销假";
        var words = Halves.words(back.back()) + "返岗。" + back.words();
        return new Moment(back.at(), 0, "RETURN_" + back.what().name(), title, back.whoName(), "", words);
    }

    private LeaveView.Report shown(LeaveReport told, RequestFile file) {
        var askedOn = file.request().askedAt().atZone(clock.getZone()).toLocalDate();
        return new LeaveView.Report(
                told.ref().id(),
                kinds.means(told.means()),
                told.toldAt(),
                told.personTold(),
                told.words(),
                told.dueOn(),
                askedOn.isAfter(told.dueOn()));
    }

    private LeaveView.Return comingBack(Leave leave, List<LeaveReturn> back) {
        return new LeaveView.Return(
                stages.dueOn(leave),
                back.stream().map(LeaveReturn::back).reduce((earlier, later) -> later),
                whoSaid(back, LeaveReturn.What.TOLD),
                whoSaid(back, LeaveReturn.What.CONFIRMED));
    }

    private static Optional<String> whoSaid(List<LeaveReturn> back, LeaveReturn.What what) {
        return back.stream().filter(one -> one.what() == what).map(LeaveReturn::whoName).findFirst();
    }
}
