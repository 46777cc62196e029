package zaicun.bulletins;

import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;

/** What a viewer may do with an item now, as buttons offer it. */
@Component
public class BulletinActs {

    private final BulletinSight sight;

    BulletinActs(BulletinSight sight) {
        this.sight = sight;
    }

    public List<BulletinAct> openTo(Viewer viewer, Bulletin bulletin) {
        return BulletinMove.openIn(bulletin.state(), sight.sides(viewer, bulletin));
    }

    /** Pictures may still be added. */
    public boolean takesPictures(Bulletin bulletin) {
        return bulletin.state().open() || bulletin.state() == BulletinState.SUBMITTED;
    }
}
