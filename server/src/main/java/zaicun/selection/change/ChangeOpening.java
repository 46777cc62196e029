package zaicun.selection.change;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.selection.review.ReviewDesk;

/** Opens the particulars of a change to whoever handles it; the reason goes into the audit. */
@Component
class ChangeOpening {

    record Form(String reason) {

        Form {
            reason = reason == null ? "" : reason.strip();
            if (reason.length() < 2 || reason.length() > 200) {
                throw new InputError("reason", "请用 2 至 200 个字写明查看原因；原因将记入操作日志。");
            }
        }
    }

    private final Changes changes;
    private final ChangeSight sight;
    private final ReviewDesk reviews;
    private final Audit audit;

    ChangeOpening(Changes changes, ChangeSight sight, ReviewDesk reviews, Audit audit) {
        this.changes = changes;
        this.sight = sight;
        this.reviews = reviews;
        this.audit = audit;
    }

    @Transactional
    String open(Viewer viewer, District district, UUID id, Form form) {
        viewer.require(Right.CANDIDATE_DATA_OPEN);
        var change = changes.find(district, id)
                .filter(found -> sight.of(viewer, found, reviews.of(district, id)).isWhole())
                .orElseThrow(ChangeSight::unknown);
        audit.record(new Act(
                district, viewer.person(), "change.open-words", id,
                "查看调整具体情况：" + sight.matter(change).title() + "，原因：" + form.reason()));
        return change.words();
    }
}
