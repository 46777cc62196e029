package zaicun.approval;

import java.util.UUID;
import zaicun.kernel.District;

/** Which request, in which district. */
public record Ref(District district, UUID id) {}
