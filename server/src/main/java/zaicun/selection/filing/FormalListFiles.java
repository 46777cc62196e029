package zaicun.selection.filing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.files.FileOwner;
import zaicun.kernel.District;
import zaicun.selection.review.ReviewDesk;

/** The scan of the committee's decision, always optional: added by the unit, seen by it, its line and the organs filed with. */
@Component
class FormalListFiles implements FileOwner {

    private final FormalLists lists;

    FormalListFiles(FormalLists lists) {
        this.lists = lists;
    }

    @Override
    public String kind() {
        return "formal-list";
    }

    @Override
    public void requireSight(Viewer viewer, District district, UUID record) {
        var list = lists.find(district, record).orElseThrow(FilingDesk::unknown);
        var seats = ReviewDesk.seatsOf(viewer);
        boolean seen = FilingDesk.isOfUnit(viewer, list)
                || viewer.scope().units().contains(list.unit())
                || lists.copies(district, List.of(record)).stream().anyMatch(copy -> seats.contains(copy.office()));
        if (!seen) {
            throw FilingDesk.unknown();
        }
    }

    @Override
    public void requireAttaching(Viewer viewer, District district, UUID record) {
        viewer.require(Right.SELECTION_NOMINATE);
        if (!FilingDesk.isOfUnit(viewer, lists.find(district, record).orElseThrow(FilingDesk::unknown))) {
            throw FilingDesk.unknown();
        }
    }
}
