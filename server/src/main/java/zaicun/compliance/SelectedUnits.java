package zaicun.compliance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/**
 * Sending units as subjects of duties. A unit owes in each host district on its own; with people in several villages of
 * one district it has one row, which hangs in the first of them.
 */
@Component
public class SelectedUnits {

    /** A unit in one host district with all the people it has there in the dates. */
    public record SelectedUnit(Subject subject, List<Posting> postings) {}

    private final Roster roster;

    SelectedUnits(Roster roster) {
        this.roster = roster;
    }

    /** The units that a selection means, with people in place in the dates; whose duty is a person's is none. */
    public List<SelectedUnit> of(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) -> ofUnits(district, unitsUnder(district, prefix, dates), dates)
                    .stream()
                    .filter(unit -> unit.subject().village().startsWith(prefix))
                    .toList();
            case Selection.Of(var district, var kind, var id) ->
                kind == SubjectKind.UNIT ? ofUnits(district, List.of(id), dates) : List.of();
            case Selection.OfPerson ignored -> List.of();
        };
    }

    /** Those of the units that have people in the district in the dates, in the order of their villages. */
    public List<SelectedUnit> ofUnits(District district, Collection<UUID> units, Span dates) {
        if (units.isEmpty()) {
            return List.of();
        }
        var names = names();
        return roster.postingsOfUnits(district, units, dates).stream()
                .collect(Collectors.groupingBy(Posting::unit))
                .values()
                .stream()
                .map(postings -> new SelectedUnit(subject(postings, names), postings))
                .sorted(Comparator.comparing((SelectedUnit unit) -> unit.subject().village())
                        .thenComparing(unit -> unit.subject().id()))
                .toList();
    }

    private List<UUID> unitsUnder(District district, String prefix, Span dates) {
        return roster.postingsUnder(district, prefix, dates).stream().map(Posting::unit).distinct().toList();
    }

    private Map<UUID, String> names() {
        return roster.offices(Organ.SENDING_UNIT).stream().collect(Collectors.toMap(Office::id, Office::name));
    }

    private static Subject subject(List<Posting> postings, Map<UUID, String> names) {
        var first = postings.stream().min(Comparator.comparing(Posting::village)).orElseThrow();
        return new Subject(
                first.district(),
                SubjectKind.UNIT,
                first.unit(),
                first.village(),
                Optional.of(first.unit()),
                Optional.empty(),
                names.getOrDefault(first.unit(), ""));
    }
}
