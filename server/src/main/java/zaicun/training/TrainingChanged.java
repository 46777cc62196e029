package zaicun.training;

import java.util.UUID;

/** Told in the same transaction when a planned training moves in time or place, or is cancelled. */
public record TrainingChanged(Training training, UUID by) {}
