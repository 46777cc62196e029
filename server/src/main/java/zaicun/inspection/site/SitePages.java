package zaicun.inspection.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.inspection.plan.PlanSight;
import zaicun.inspection.plan.Stop;
import zaicun.inspection.plan.Stops;
import zaicun.inspection.site.SiteViews.AsFound;
import zaicun.inspection.site.SiteViews.ClauseChoice;
import zaicun.inspection.site.SiteViews.Posted;
import zaicun.inspection.site.SiteViews.Recorded;
import zaicun.inspection.site.SiteViews.Row;
import zaicun.inspection.site.SiteViews.Subject;
import zaicun.inspection.site.SiteViews.Task;
import zaicun.inspection.site.SiteViews.Visit;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Shows an inspector his tasks and the line what was inspected. */
@Component
@Transactional
class SitePages {

    private static final int AT_MOST = 500;

    private final Stops stops;
    private final PlanSight sight;
    private final SiteDesk desk;
    private final Sheets sheets;
    private final Records records;
    private final Roster roster;
    private final Policy policy;
    private final Clock clock;

    SitePages(
            Stops stops, PlanSight sight, SiteDesk desk, Sheets sheets, Records records, Roster roster, Policy policy,
            Clock clock) {
        this.stops = stops;
        this.sight = sight;
        this.desk = desk;
        this.sheets = sheets;
        this.records = records;
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
    }

    /** The viewer's own, sealed ones as well. */
    List<Row> tasks(Viewer viewer) {
        return rows(viewer, stops.ofInspector(viewer.person()));
    }

    /** Everything in the line that may be known. */
    List<Row> visits(Viewer viewer) {
        return rows(viewer, sight.districts(viewer).stream()
                .flatMap(district -> stops.open(district, AT_MOST).stream())
                .filter(stop -> sight.sees(viewer, stop))
                .toList());
    }

    /** All that the phone needs on the spot, network or not. */
    Task task(Viewer viewer, District district, UUID id) {
        var sheet = desk.open(viewer, district, id);
        var stop = stops.find(district, id).orElseThrow();
        var today = LocalDate.ofInstant(sheet.madeAt(), clock.getZone());
        var postings = roster.postingsUnder(district, stop.village(), Span.day(today));
        var people = roster.people(postings.stream().map(posting -> posting.person()).toList());
        return new Task(
                rows(viewer, List.of(stop)).getFirst(),
                sheet,
                postings.stream()
                        .map(posting -> new Posted(
                                posting.person(), people.get(posting.person()).name(), posting.post().title(),
                                posting.team()))
                        .toList(),
                policy.clauses().stream().map(entry -> new ClauseChoice(entry.clause().toString(), entry.title())).toList(),
                policy.on(today).get(PolicyKeys.INSPECTION_SUBJECTS).stream()
                        .map(item -> new Subject(item.code(), item.title()))
                        .toList());
    }

    Visit visit(Viewer viewer, District district, UUID id) {
        var stop = stops.find(district, id)
                .filter(found -> sight.sees(viewer, found))
                .filter(found -> found.open() || found.inspectedBy(viewer.person()))
                .orElseThrow(PlanSight::notFound);
        return new Visit(
                rows(viewer, List.of(stop)).getFirst(), recorded(viewer, stop), stop.inspectedBy(viewer.person()));
    }

    private List<Recorded> recorded(Viewer viewer, Stop stop) {
        var found = records.of(stop.district(), stop.id());
        var told = sheets.find(stop.district(), found.stream().map(SiteRecord::sheet).distinct().toList()).stream()
                .collect(Collectors.toMap(Sheet::id, Function.identity()));
        var corrected = found.stream().flatMap(record -> record.replaces().stream()).collect(Collectors.toSet());
        return found.stream()
                .map(record -> new Recorded(
                        record.id(),
                        record.recorder(),
                        record.recordedAt(),
                        told.get(record.sheet()).madeAt(),
                        record.words(),
                        record.replaces(),
                        corrected.contains(record.id()),
                        record.recordedBy().equals(viewer.person()),
                        beside(record, told.get(record.sheet()))))
                .toList();
    }

    private static List<AsFound> beside(SiteRecord record, Sheet sheet) {
        var found = record.found().stream()
                .collect(Collectors.toMap(RecordForm.AsFound::no, Function.identity()));
        return sheet.lines().stream()
                .map(line -> {
                    var beside = Objects.requireNonNullElse(
                            found.get(line.no()), new RecordForm.AsFound(line.no(), Found.NOT_LOOKED, ""));
                    return new AsFound(line, beside.found().name(), beside.found().title(), beside.words());
                })
                .toList();
    }

    private List<Row> rows(Viewer viewer, List<Stop> found) {
        var villages = roster.divisionNames(found.stream().map(Stop::village).distinct().toList());
        var people = roster.people(found.stream().flatMap(stop -> stop.inspectors().stream()).distinct().toList());
        var offices = found.stream().map(Stop::office).distinct()
                .flatMap(office -> roster.office(office).stream())
                .collect(Collectors.toMap(Office::id, Office::name));
        return found.stream().map(stop -> row(viewer, stop, new Names(villages, people, offices))).toList();
    }

    private record Names(Map<String, String> villages, Map<UUID, Person> people, Map<UUID, String> offices) {}

    private static Row row(Viewer viewer, Stop stop, Names names) {
        return new Row(
                stop.district().code(),
                stop.id(),
                stop.kind().title(),
                names.offices().getOrDefault(stop.office(), ""),
                stop.village(),
                names.villages().getOrDefault(stop.village(), stop.village()),
                stop.span().from(),
                stop.span().last(),
                stop.arrivedAt(),
                stop.inspectors().stream().map(person -> names.people().get(person).name()).toList(),
                stop.inspectedBy(viewer.person()));
    }
}
