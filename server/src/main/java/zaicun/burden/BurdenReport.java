package zaicun.burden;

import java.util.List;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;

/** What a device tells now and then; {@code known} names the forms it has, once a week. */
record BurdenReport(List<FormUse> uses, List<KnownForm> known) {

    private static final int MOST_USES = 200;
    private static final int MOST_KNOWN = 400;

    record KnownForm(String form, String title) {

        KnownForm {
            Fields.require("title", "页面名称", title);
            title = Fields.text("title", title, 40);
            var checked = new FormUse(form, 0, 0, 0, new FormUse.Buckets(0, 0, 0, 0), false);
            form = checked.form();
        }
    }

    BurdenReport {
        uses = uses == null ? List.of() : List.copyOf(uses);
        known = known == null ? List.of() : List.copyOf(known);
        if (uses.size() > MOST_USES || known.size() > MOST_KNOWN) {
            throw new InputError("uses", "一次报送的页面太多，没有计入。");
        }
        if (uses.stream().anyMatch(use -> use.buckets() == null || use.buckets().sum() > use.finished())) {
            throw new InputError("uses", "填写时长与提交次数对不上，没有计入。");
        }
    }
}
