package zaicun.selection.reading;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.roster.Office;
import zaicun.selection.change.Changes;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.review.ReviewDesk;

/** How far a viewer's lists reach. */
@Component
class Reaching {

    private final SeenDistricts districts;
    private final Nominations nominations;

    Reaching(SeenDistricts districts, Nominations nominations) {
        this.districts = districts;
        this.nominations = nominations;
    }

    /** Also where a unit has nominated somebody for another unit's team. */
    List<District> districts(Viewer viewer) {
        return Stream.concat(
                        districts.of(viewer).stream(), nominations.districtsOf(viewer.scope().units()).stream())
                .distinct()
                .toList();
    }

    Nominations.Reach nominations(Viewer viewer) {
        return new Nominations.Reach(
                own(viewer), viewer.scope().units(), viewer.scope().villagePrefixes(), ReviewDesk.seatsOf(viewer));
    }

    Changes.Reach changes(Viewer viewer) {
        return new Changes.Reach(viewer.scope().units(), viewer.scope().villagePrefixes(), ReviewDesk.seatsOf(viewer));
    }

    static List<UUID> own(Viewer viewer) {
        return viewer.offices(Role.SENDING_UNIT).map(Office::id).toList();
    }
}
