package zaicun.approval;

import java.time.Instant;
import java.util.UUID;

/** One line of the time line, as it was written. */
public record StepEvent(int step, Event event, UUID who, String whoName, String organ, Instant at, String opinion) {}
