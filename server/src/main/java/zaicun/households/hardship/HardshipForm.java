package zaicun.households.hardship;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.households.Forms;
import zaicun.households.hardship.HardshipReport.Clue;

/** A hardship report as a phone or a screen writes it; {@code on} is the day of the clue, from which the clock runs. */
record HardshipForm(String district, UUID household, LocalDate on, Clue clue, String words) {

    HardshipForm {
        Forms.require("household", "农户", household);
        Forms.require("on", "线索日期", on);
        Forms.require("words", "困难情况", words);
        words = Forms.text("words", words, 2_000);
        clue = clue == null ? Clue.FOUND : clue;
    }
}
