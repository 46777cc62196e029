package zaicun.training;

import zaicun.access.Viewer;

/** Told in the same transaction when a planned training moves in time or place, or is cancelled. */
public record TrainingChanged(Training training, Viewer by) {}
