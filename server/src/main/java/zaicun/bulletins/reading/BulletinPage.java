package zaicun.bulletins.reading;

import java.time.OffsetDateTime;
import java.util.List;
import zaicun.bulletins.BulletinAct;
import zaicun.files.Attached;

/**
 * One item whole.
 *
 * @param mayEdit whether the viewer may change the text now
 * @param choices what the viewer may do with it now
 * @param versions every text saved, the newest first; only for those who write or decide
 */
record BulletinPage(
        BulletinLine line,
        String kind,
        String body,
        int version,
        boolean mayEdit,
        boolean mayAttach,
        List<Choice> choices,
        List<Attached> files,
        List<Step> steps,
        List<Version> versions) {

    record Choice(BulletinAct act, String title, boolean needsWords) {}

    record Step(String title, String stateTitle, String words, String by, OffsetDateTime at) {}

    record Version(int version, String title, String body, String by, OffsetDateTime at) {}
}
