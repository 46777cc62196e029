package zaicun.recall.file;

import java.time.Instant;

/** Something done or said in a case; {@code organ} is 本人 for the person concerned. */
public record RecallEvent(RecallMove move, String words, String organ, Instant at, String recorder) {}
