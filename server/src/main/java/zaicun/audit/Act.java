package zaicun.audit;

import java.util.UUID;
import zaicun.kernel.District;

/**
 * Something somebody did, as the audit tells it.
 *
 * @param what stable name, such as {@code leave.approve}
 * @param object id of what it was done to, or a nil UUID
 * @param words the act in Chinese, without personal numbers
 */
public record Act(District district, UUID who, String what, UUID object, String words) {}
