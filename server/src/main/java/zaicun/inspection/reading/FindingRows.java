package zaicun.inspection.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.inspection.finding.Finding;
import zaicun.inspection.reading.FindingViews.Row;
import zaicun.inspection.plan.Stop;
import zaicun.inspection.plan.Stops;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Findings as rows of a list, names read for all of them at once. */
@Component
class FindingRows {

    private final Stops stops;
    private final Roster roster;
    private final Policy policy;
    private final Clock clock;

    FindingRows(Stops stops, Roster roster, Policy policy, Clock clock) {
        this.stops = stops;
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
    }

    private record Names(
            Map<UUID, Stop> stops, Map<String, String> villages, Map<UUID, Person> people, Map<UUID, String> offices) {}

    List<Row> of(List<Finding> findings) {
        var at = findings.stream().collect(Collectors.groupingBy(Finding::district)).entrySet().stream()
                .flatMap(entry -> stops
                        .find(entry.getKey(), entry.getValue().stream().map(Finding::stop).distinct().toList())
                        .stream())
                .collect(Collectors.toMap(Stop::id, Function.identity()));
        var names = new Names(
                at,
                roster.divisionNames(findings.stream().map(Finding::village).distinct().toList()),
                roster.people(findings.stream().flatMap(finding -> finding.person().stream()).distinct().toList()),
                at.values().stream().map(Stop::office).distinct()
                        .flatMap(office -> roster.office(office).stream())
                        .collect(Collectors.toMap(Office::id, Office::name)));
        return findings.stream().map(finding -> row(finding, names)).toList();
    }

    private Row row(Finding finding, Names names) {
        var stop = names.stops().get(finding.stop());
        return new Row(
                finding.district().code(),
                finding.id(),
                finding.stop(),
                finding.village(),
                names.villages().getOrDefault(finding.village(), finding.village()),
                stop.kind().title(),
                names.offices().getOrDefault(stop.office(), ""),
                finding.clause().toString(),
                subjectTitle(finding),
                finding.person().map(person -> names.people().get(person).name()).orElse(""),
                finding.words(),
                finding.state(),
                finding.state().title(),
                finding.foundOn(),
                finding.term().map(Finding.Term::dueOn),
                finding.overdue(LocalDate.now(clock)));
    }

    String subjectTitle(Finding finding) {
        return policy.on(finding.foundOn()).get(PolicyKeys.INSPECTION_SUBJECTS).stream()
                .filter(item -> item.code().equals(finding.subject()))
                .map(CatalogueItem::title)
                .findFirst()
                .orElse(finding.subject());
    }
}
