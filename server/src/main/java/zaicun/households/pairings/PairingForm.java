package zaicun.households.pairings;

import java.util.UUID;
import zaicun.kernel.Span;

/** Who shall help which household, from – to; {@code household} is the household's code. */
public record PairingForm(String household, UUID helper, Span span) {}
