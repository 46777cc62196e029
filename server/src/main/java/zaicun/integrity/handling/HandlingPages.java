package zaicun.integrity.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.files.RedrawnPicture;
import zaicun.integrity.handling.Circle.Member;
import zaicun.integrity.reports.Picture;
import zaicun.integrity.reports.Pictures;
import zaicun.integrity.reports.Report;
import zaicun.integrity.reports.ReportMove;
import zaicun.integrity.reports.ReportState;
import zaicun.integrity.reports.Reports;
import zaicun.integrity.reports.Statement;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Shows handlers what is theirs. A list tells nothing of what was said; opening a file is told to the audit. */
@Component
@Transactional
class HandlingPages {

    private static final int AT_MOST = 1_000;

    /** @param readable whether the viewer may open it */
    record Line(
            String district, UUID id, String number, String clause, String disciplineTitle, ReportState state, String stateTitle,
            LocalDate receivedOn, Optional<LocalDate> dueOn, String handlerName, boolean readable) {}

    record Count(String clause, String title, long received, long underWay, long ended) {}

    record Choice(ReportMove move, String title, boolean needsWords, boolean toldToReporter) {}

    record Told(ReportMove move, String title, String words, String author, LocalDate on) {}

    record Named(UUID id, String name) {}

    /** A whole file. */
    record File(
            Line line, int version, String villageName, String what, String where, String when, String whom, String name,
            String phone, List<Picture> pictures, List<Told> words, List<Choice> choices, List<Named> handlers,
            List<Named> concerned, List<CatalogueItem> outcomes) {}

    private final Reports reports;
    private final Pictures pictures;
    private final Circle circle;
    private final HandlingDesk desk;
    private final Roster roster;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    HandlingPages(
            Reports reports, Pictures pictures, Circle circle, HandlingDesk desk, Roster roster, Policy policy, Audit audit,
            Clock clock) {
        this.reports = reports;
        this.pictures = pictures;
        this.circle = circle;
        this.desk = desk;
        this.roster = roster;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is owed soonest first, what is ended last. */
    List<Line> lines(Viewer viewer) {
        var member = circle.require(viewer);
        var members = circle.members();
        return free(member)
                .map(report -> line(member, report, members))
                .sorted(Comparator.comparing((Line line) -> line.dueOn().orElse(Span.FOREVER))
                        .thenComparing(Line::receivedOn, Comparator.reverseOrder()))
                .toList();
    }

    /** How many there were for each discipline since a day; of people nothing. */
    List<Count> counts(Viewer viewer, LocalDate since) {
        var member = circle.require(viewer);
        var byDiscipline = free(member)
                .filter(report -> !report.receivedOn().isBefore(since))
                .collect(Collectors.groupingBy(Report::discipline));
        return disciplines().stream()
                .map(item -> count(item, byDiscipline.getOrDefault(item.code(), List.of())))
                .toList();
    }

    File open(Viewer viewer, District district, UUID id) {
        var member = circle.require(viewer);
        var report = requireReadable(member, district, id);
        audit.record(new Act(district, viewer.person(), "report.read", id, "查看举报材料"));
        return file(member, report, reports.statementOf(report));
    }

    RedrawnPicture picture(Viewer viewer, District district, UUID id, UUID picture) {
        var member = circle.require(viewer);
        var report = requireReadable(member, district, id);
        audit.record(new Act(district, viewer.person(), "report.read-picture", id, "查看举报图片"));
        return pictures.content(report, picture).orElseThrow(() -> OutOfLine.notFound("没有这张图片；请刷新后重试。"));
    }

    private Report requireReadable(Member member, District district, UUID id) {
        var report = desk.require(member, district, id);
        desk.requireMine(member, report);
        return report;
    }

    private Stream<Report> free(Member member) {
        return reports.inCharge(member.office().division(), AT_MOST).stream()
                .collect(Collectors.groupingBy(Report::district, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(there -> free(member, there.getKey(), there.getValue()));
    }

    private Stream<Report> free(Member member, District district, List<Report> found) {
        var said = reports.statementsOf(district, found.stream().map(Report::id).toList());
        return found.stream().filter(report -> member.isFree(said.get(report.id())));
    }

    private Line line(Member member, Report report, List<Member> members) {
        var discipline = discipline(report.discipline());
        return new Line(
                report.district().code(),
                report.id(),
                report.slip().toString(),
                discipline.flatMap(CatalogueItem::clause).map(Object::toString).orElse("9.1"),
                discipline.map(CatalogueItem::title).orElse(report.discipline()),
                report.state(),
                report.state().title(),
                report.receivedOn(),
                report.dueOn(),
                report.handler().flatMap(roster::person).map(Person::name).orElse(""),
                desk.isOpenTo(member, report, members));
    }

    private File file(Member member, Report report, Statement said) {
        var words = reports.words(report);
        var authors = roster.people(words.stream().flatMap(word -> word.author().stream()).distinct().toList());
        return new File(
                line(member, report, circle.members()),
                report.version(),
                roster.divisionNames(List.of(said.village())).getOrDefault(said.village(), ""),
                said.what(), said.where(), said.when(), said.whom(), said.name(), said.phone(),
                pictures.of(report),
                words.stream()
                        .map(word -> new Told(
                                word.move(), word.move().title(), word.words(),
                                word.author().map(authors::get).map(Person::name).orElse("举报人"), word.on()))
                        .toList(),
                Stream.of(ReportMove.values())
                        .filter(move -> move != ReportMove.ADD && move.isLegalFrom(report.state()))
                        .map(move -> new Choice(move, move.title(), move.needsWords(), move.tellsReporter()))
                        .toList(),
                circle.of(report, said).stream()
                        .filter(other -> !other.person().equals(member.person()))
                        .map(other -> new Named(other.person(), other.name() + "（" + other.office().name() + "）"))
                        .toList(),
                concerned(report, said),
                policy.on(LocalDate.now(clock)).get(PolicyKeys.REPORT_OUTCOMES));
    }

    /** Those posted to the village, or those whose names were found where none is known. */
    private List<Named> concerned(Report report, Statement said) {
        var today = LocalDate.now(clock);
        var ids = said.village().isEmpty()
                ? List.copyOf(said.concerned().people())
                : roster.postingsUnder(report.district(), said.village(), Span.of(today.minusYears(3), today)).stream()
                        .map(posting -> posting.person())
                        .distinct()
                        .toList();
        Map<UUID, Person> people = roster.people(ids);
        return ids.stream().map(people::get).map(person -> new Named(person.id(), person.name())).toList();
    }

    private static Count count(CatalogueItem discipline, List<Report> reports) {
        long ended = reports.stream().filter(report -> report.state().ended()).count();
        return new Count(
                discipline.clause().map(Object::toString).orElse("9.1"), discipline.title(), reports.size(),
                reports.size() - ended, ended);
    }

    private Optional<CatalogueItem> discipline(String code) {
        return disciplines().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    private List<CatalogueItem> disciplines() {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.DISCIPLINES);
    }
}
