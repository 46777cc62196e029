package zaicun.attendance;

import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Told in the same transaction whenever a person's reported trips change; {@code dates} holds every date it touched. */
public record TripChanged(District district, UUID person, Span dates) {}
