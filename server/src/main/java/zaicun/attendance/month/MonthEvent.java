package zaicun.attendance.month;

import java.time.Instant;

/** One move of a month: what, with which words, when and by whom. */
record MonthEvent(MonthMove move, String title, String words, Instant recordedAt, String recorder) {}
