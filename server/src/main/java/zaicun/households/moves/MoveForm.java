package zaicun.households.moves;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.households.Forms;

/** Somebody of a household left for work or came back. */
record MoveForm(String district, UUID household, UUID member, Kind kind, LocalDate on, String place, String work) {

    enum Kind {
        LEFT,
        RETURNED
    }

    MoveForm {
        Forms.require("household", "农户", household);
        Forms.require("member", "家庭成员", member);
        Forms.require("kind", "外出或返乡", kind);
        Forms.require("on", "日期", on);
        place = Forms.text("place", place, 100);
        work = Forms.text("work", work, 100);
    }
}
