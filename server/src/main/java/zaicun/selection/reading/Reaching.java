package zaicun.selection.reading;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.roster.Office;
import zaicun.roster.Roster;
import zaicun.selection.change.Changes;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.review.ReviewDesk;

/** How far a viewer's lists reach. */
@Component
class Reaching {

    private final Roster roster;

    Reaching(Roster roster) {
        this.roster = roster;
    }

    List<District> districts() {
        return roster.hostDistricts();
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
