package zaicun.leave;

import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * Told in the same transaction whenever a person's approved leave changes; {@code dates} holds every date it touched. Each
 * rule whose duties rest on leave hears it and has them reckoned anew.
 */
public record LeaveChanged(District district, UUID person, Span dates) {}
