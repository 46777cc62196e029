package zaicun.attendance.month;

/** That a sent-up month was read. */
public record AcknowledgeForm(String village, String month) {}
