package zaicun.access;

import java.util.Optional;
import zaicun.roster.Office;

/** A role held at an organ; cadres, helpers and administrators hold theirs without one. */
public record Seat(Role role, Optional<Office> office) {}
