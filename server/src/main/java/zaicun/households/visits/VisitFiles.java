package zaicun.households.visits;

import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.files.FileOwner;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;

/** Pictures of a visit, always optional: added by whoever was there, seen by whoever sees the household whole. */
@Component
class VisitFiles implements FileOwner {

    static final String KIND = "visit";

    private final Visits visits;
    private final Reaches reaches;

    VisitFiles(Visits visits, Reaches reaches) {
        this.visits = visits;
        this.reaches = reaches;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void requireSight(Viewer viewer, District district, UUID record) {
        reaches.requireFully(viewer, district, found(district, record).household());
    }

    @Override
    public void requireAttaching(Viewer viewer, District district, UUID record) {
        viewer.require(Right.VISIT_RECORD);
        requireSight(viewer, district, record);
        if (!found(district, record).concerns(viewer.person())) {
            throw OutOfLine.noRight("只有登记人和参加走访的人可以添加照片；请联系登记人。");
        }
    }

    private Visit found(District district, UUID record) {
        return visits.find(district, record).orElseThrow(Reaches::notFound);
    }
}
