package zaicun.leave;

import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Told when somebody came back later than his leave, without an extension: a question to ask him, not a verdict. */
public record LateReturn(District district, UUID person, UUID leave, Span dates) {}
