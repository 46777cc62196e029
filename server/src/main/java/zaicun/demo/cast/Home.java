package zaicun.demo.cast;

import java.util.List;
import java.util.UUID;

/** A household of the story with whoever is paired with it. */
public record Home(UUID id, String village, List<UUID> helpers) {}
