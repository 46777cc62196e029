package zaicun.attendance.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** One move: what, which measure, with which words, when and by whom. */
record AbsenceEvent(
        UUID question, AbsenceMove move, String title, String measure, String words, Instant recordedAt, String recorder) {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    String sentence() {
        var what = measure.isEmpty() ? title : title + "（" + measure + "）";
        var said = words.isEmpty() ? "" : "：" + words;
        return LocalDate.ofInstant(recordedAt, HERE) + " " + recorder + what + said;
    }
}
