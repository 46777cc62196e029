package zaicun.households.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.households.Forms;
import zaicun.kernel.InputError;

/**
 * A visit as a phone or a screen writes it.
 *
 * @param district six digits
 * @param visitors who was there; whoever records it alone, if empty
 * @param replaces the visit that this one corrects
 */
record VisitForm(
        String district,
        UUID household,
        LocalDate on,
        List<UUID> visitors,
        String seen,
        String difficulties,
        String agreed,
        Optional<UUID> replaces) {

    private static final int LONGEST = 1_000;
    private static final int MOST_VISITORS = 20;

    VisitForm {
        Forms.require("household", "农户", household);
        Forms.require("on", "走访日期", on);
        visitors = visitors == null ? List.of() : List.copyOf(visitors);
        if (visitors.size() > MOST_VISITORS) {
            throw new InputError("visitors", "一次走访最多登记 20 人；请核对走访人。");
        }
        seen = Forms.text("seen", seen, LONGEST);
        difficulties = Forms.text("difficulties", difficulties, LONGEST);
        agreed = Forms.text("agreed", agreed, LONGEST);
        replaces = replaces == null ? Optional.empty() : replaces;
    }

    Visit.Words words() {
        return new Visit.Words(seen, difficulties, agreed);
    }
}
