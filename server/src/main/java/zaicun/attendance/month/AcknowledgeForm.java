package zaicun.attendance.month;

/** That a sent-up month was read. */
record AcknowledgeForm(String village, String month) {}
