package zaicun.roster;

import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** A team stationed in one village (工作队), sent first of all by {@code unit}. */
public record Team(District district, UUID id, String village, String name, UUID unit, Span span) {}
