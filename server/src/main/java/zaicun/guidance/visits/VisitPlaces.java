package zaicun.guidance.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.compliance.UnitVillage;
import zaicun.guidance.LeaderOffice;
import zaicun.guidance.SendingUnits;
import zaicun.guidance.leaders.LeaderTerm;
import zaicun.guidance.leaders.LeaderTerms;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** What whoever records a visit may choose from: units, villages and the leaders named, with their dates. */
@Component
@Transactional(readOnly = true)
class VisitPlaces {

    /** @param to last day in office, absent while it lasts */
    record Leader(UUID term, LeaderOffice office, String title, LocalDate from, Optional<LocalDate> to) {}

    record Place(UUID unit, String unitName, String village, String villageName, List<Leader> leaders) {}

    private final Roster roster;
    private final LeaderTerms terms;
    private final SendingUnits units;

    VisitPlaces(Roster roster, LeaderTerms terms, SendingUnits units) {
        this.roster = roster;
        this.terms = terms;
        this.units = units;
    }

    List<Place> placesOf(Viewer viewer) {
        var today = Span.day(units.today());
        var own = viewer.offices(Role.SENDING_UNIT).flatMap(unit -> units.places(unit.id(), today).stream());
        var there = Stream.concat(
                        viewer.offices(Role.VILLAGE).map(Office::prefix),
                        roster.postingOf(viewer.person(), units.today()).map(posting -> posting.village()).stream())
                .distinct()
                .flatMap(village -> roster.postingsUnder(District.of(village), village, today).stream())
                .map(posting -> new UnitVillage(posting.unit(), posting.village()));
        return named(Stream.concat(own, there).distinct().toList());
    }

    private List<Place> named(List<UnitVillage> places) {
        var unitIds = places.stream().map(UnitVillage::unit).distinct().toList();
        Map<UUID, Office> names = roster.offices(unitIds);
        var villages = roster.divisionNames(places.stream().map(UnitVillage::village).distinct().toList());
        var held = terms.ofUnits(unitIds);
        return places.stream()
                .map(place -> new Place(
                        place.unit(), names.get(place.unit()).name(), place.village(),
                        villages.getOrDefault(place.village(), place.village()),
                        held.getOrDefault(place.unit(), List.of()).stream().map(VisitPlaces::leader).toList()))
                .toList();
    }

    private static Leader leader(LeaderTerm term) {
        var span = term.span();
        return new Leader(
                term.id(), term.office(), term.title(), span.from(),
                span.isOpen() ? Optional.empty() : Optional.of(span.last()));
    }
}
