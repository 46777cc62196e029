package zaicun.leave;

import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.HalfDaySpan;

/**
 * A leave in force: approved, and neither withdrawn nor replaced; an early return has shortened it already.
 *
 * @param kind code of the policy's kinds, such as {@code annual}
 */
public record ApprovedLeave(
        District district, UUID id, UUID person, UUID posting, String village, UUID unit, String kind, HalfDaySpan halves) {}
