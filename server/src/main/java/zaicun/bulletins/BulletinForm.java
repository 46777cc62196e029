package zaicun.bulletins;

import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;

/**
 * An item as a screen or a phone writes it.
 *
 * @param team which of the unit's teams it is about; a posted person's own team needs no naming
 */
public record BulletinForm(String kind, String title, String body, Optional<UUID> team) {

    private static final int LONGEST_BODY = 5_000;

    public BulletinForm {
        Fields.require("kind", "信息种类", kind);
        Fields.require("title", "标题", title);
        title = Fields.text("title", title, 60);
        body = Fields.text("body", body, LONGEST_BODY);
        if (title.contains("\n")) {
            throw new InputError("title", "标题只能有一行；请去掉换行。");
        }
    }

    Bulletin.Text text() {
        return new Bulletin.Text(kind, title, body);
    }
}
