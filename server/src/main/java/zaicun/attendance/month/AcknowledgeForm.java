package zaicun.attendance.month;

import java.util.Objects;

/** That a sent-up month was read. */
public record AcknowledgeForm(String village, String month) {

    /** What was left out is told as what cannot be read. */
    public AcknowledgeForm {
        village = Objects.requireNonNullElse(village, "");
        month = Objects.requireNonNullElse(month, "");
    }
}
