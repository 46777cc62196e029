package zaicun.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Finds the units behind a selection, for duties that lie on the sending units themselves. */
@Component
public class Deployments {

    private static final Span EVER = Span.from(LocalDate.of(1900, 1, 1));

    private final Roster roster;
    private final Map<UUID, UnitVillage> known = new ConcurrentHashMap<>();

    Deployments(Roster roster) {
        this.roster = roster;
    }

    /** For {@link Deployment#units}: all that the units selected have posted in the district. */
    public Deployment ofUnits(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) -> {
                var here = roster.postingsUnder(district, prefix, dates).stream().map(Posting::unit).distinct().toList();
                yield of(roster.postingsOfUnits(district, here, dates), village -> village.startsWith(prefix));
            }
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.UNIT ->
                of(roster.postingsOfUnits(district, Set.of(id), dates), village -> true);
            default -> of(List.of(), village -> false);
        };
    }

    /** For {@link Deployment#units}: all that these units have posted in the district. */
    public Deployment ofUnits(District district, Collection<UUID> units, Span dates) {
        return of(units.isEmpty() ? List.of() : roster.postingsOfUnits(district, units, dates), village -> true);
    }

    /** For {@link Deployment#villages}: what the units have posted in the villages selected. */
    public Deployment ofVillages(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) -> of(roster.postingsUnder(district, prefix, dates), village -> true);
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.UNIT ->
                placeOf(district, id)
                        .map(place -> of(
                                roster.postingsUnder(district, place.village(), dates).stream()
                                        .filter(posting -> posting.unit().equals(place.unit()))
                                        .toList(),
                                village -> true))
                        .orElseGet(() -> of(List.of(), village -> false));
            default -> of(List.of(), village -> false);
        };
    }

    private Deployment of(List<Posting> postings, Predicate<String> wanted) {
        var units = postings.stream().map(Posting::unit).distinct().toList();
        Collection<String> villages = postings.stream().map(Posting::village).distinct().toList();
        return new Deployment(postings, roster.offices(units), roster.divisionNames(villages), wanted);
    }

    /** Which unit and village an id stands for; a unit's own id stands for none. */
    private Optional<UnitVillage> placeOf(District district, UUID id) {
        if (!known.containsKey(id) && roster.office(id).isEmpty()) {
            roster.postingsUnder(district, district.code(), EVER).stream()
                    .map(Deployment::placeOf)
                    .forEach(place -> known.put(place.id(), place));
        }
        return Optional.ofNullable(known.get(id));
    }
}
