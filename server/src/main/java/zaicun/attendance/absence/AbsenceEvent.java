package zaicun.attendance.absence;

import java.time.Instant;
import java.util.UUID;

/** One move: what, which measure, with which words, when and by whom. */
record AbsenceEvent(
        UUID question, AbsenceMove move, String title, String measure, String words, Instant recordedAt, String recorder) {}
