package zaicun.bulletins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.bulletins.BulletinMove.Side;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/**
 * Who sees an item, and on which side he stands: whoever wrote it and the unit's seat write, the team reads along, the bureau
 * sees what was sent to it, and everybody who is signed in what was published.
 */
@Component
public class BulletinSight {

    private final Roster roster;
    private final Clock clock;

    BulletinSight(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Optional<Posting> posting(Viewer viewer) {
        return roster.postingOf(viewer.person(), today());
    }

    public Bulletin require(Viewer viewer, Optional<Bulletin> found) {
        return found.filter(one -> sees(viewer, one))
                .orElseThrow(() -> OutOfLine.notFound("没有找到这条信息，或不在您的工作范围内；请刷新后重试。"));
    }

    public boolean sees(Viewer viewer, Bulletin bulletin) {
        return bulletin.state() == BulletinState.PUBLISHED
                || writes(viewer, bulletin)
                || ofTeam(viewer, bulletin)
                || decides(viewer, bulletin);
    }

    /** Where the viewer stands towards it; on neither side where he only reads. */
    public List<Side> sides(Viewer viewer, Bulletin bulletin) {
        var sides = new ArrayList<Side>();
        if (writes(viewer, bulletin)) {
            sides.add(Side.WRITER);
        }
        if (decides(viewer, bulletin)) {
            sides.add(Side.BUREAU);
        }
        return sides;
    }

    public boolean writes(Viewer viewer, Bulletin bulletin) {
        return bulletin.writtenBy().equals(viewer.person())
                || viewer.offices(Role.SENDING_UNIT)
                        .anyMatch(office -> office.id().equals(bulletin.source().unit()));
    }

    private boolean ofTeam(Viewer viewer, Bulletin bulletin) {
        return bulletin.source().team().isPresent()
                && posting(viewer).map(Posting::team).equals(bulletin.source().team());
    }

    private static boolean decides(Viewer viewer, Bulletin bulletin) {
        return viewer.is(Role.BUREAU)
                && viewer.scope().units().contains(bulletin.source().unit())
                && bulletin.state().sent();
    }
}
