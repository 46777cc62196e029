package zaicun.files;

import java.util.UUID;

/** A file as the list of its record names it; {@code media} such as {@code image/jpeg}. */
public record Attached(UUID id, String name, String media) {}
