package zaicun.bulletins;

import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.files.FileOwner;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/** Pictures of an item, always optional; a published item shows them to everybody who is signed in. */
@Component
class BulletinFiles implements FileOwner {

    private final Bulletins bulletins;
    private final BulletinSight sight;

    BulletinFiles(Bulletins bulletins, BulletinSight sight) {
        this.bulletins = bulletins;
        this.sight = sight;
    }

    @Override
    public String kind() {
        return "bulletin";
    }

    @Override
    public void requireSight(Viewer viewer, District district, UUID record) {
        sight.require(viewer, bulletins.find(district, record));
    }

    /** A phone's pictures come after the item was sent up, so that one just sent may still get them. */
    @Override
    public void requireAttaching(Viewer viewer, District district, UUID record) {
        viewer.require(Right.BULLETIN_WRITE);
        var bulletin = sight.require(viewer, bulletins.find(district, record));
        if (!sight.writes(viewer, bulletin)) {
            throw OutOfLine.noRight("只有起草人和派出单位可以给这条信息添加照片。");
        }
        if (!bulletin.state().open() && bulletin.state() != BulletinState.SUBMITTED) {
            throw Refusal.under(
                    "13.2", "bulletin.closed", "这条信息" + bulletin.state().title() + "，不能再添加照片。", "需要补充的，请联系区乡村振兴局退回。");
        }
    }
}
