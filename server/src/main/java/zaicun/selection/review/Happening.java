package zaicun.selection.review;

import java.time.Instant;
import java.util.UUID;

/** One line of a time line, as it was written. */
public record Happening(String what, String title, String words, String organ, Instant at, UUID who, String whoName) {}
