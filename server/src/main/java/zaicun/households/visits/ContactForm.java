package zaicun.households.visits;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.households.Forms;

/**
 * A contact by phone, WeChat or the like.
 *
 * @param means code of the policy's catalogue of contact means
 */
record ContactForm(
        String district, UUID household, LocalDate on, String means, String note, Optional<UUID> replaces) {

    ContactForm {
        Forms.require("household", "农户", household);
        Forms.require("on", "联系日期", on);
        Forms.require("means", "联系方式", means);
        note = Forms.text("note", note, 500);
        replaces = replaces == null ? Optional.empty() : replaces;
    }
}
