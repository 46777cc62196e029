package zaicun.inspection.finding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.files.FileOwner;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;

/** Pictures of a finding and of what was done about it, always optional. */
@Component
public class FindingFiles implements FileOwner {

    public static final String KIND = "finding";

    private final FindingSight sight;

    FindingFiles(FindingSight sight) {
        this.sight = sight;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void requireSight(Viewer viewer, District district, UUID record) {
        sight.seen(viewer, district, record);
    }

    @Override
    public void requireAttaching(Viewer viewer, District district, UUID record) {
        var finding = sight.seen(viewer, district, record);
        if (finding.state().ended()) {
            throw OutOfLine.noRight("问题已经办结，不能再添加照片。");
        }
        if (!sight.inspects(viewer, sight.stop(finding)) && !sight.ofTeam(viewer, finding)) {
            throw OutOfLine.noRight("只有督查人员和被督查的工作队可以添加照片。");
        }
    }
}
