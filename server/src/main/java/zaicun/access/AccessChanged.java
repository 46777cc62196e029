package zaicun.access;

import java.util.UUID;

/** Told in the same transaction when what a person may do has changed; who remembers it forgets it after the commit. */
public record AccessChanged(UUID person) {}
