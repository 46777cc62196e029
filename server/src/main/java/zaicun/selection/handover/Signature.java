package zaicun.selection.handover;

import java.time.Instant;
import java.util.UUID;

/** A signature under one version of the lists; {@code words} where somebody signs for another. */
public record Signature(int version, Part part, String words, UUID by, String name, Instant at) {}
