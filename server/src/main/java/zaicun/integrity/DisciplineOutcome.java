package zaicun.integrity;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.kernel.Clause;

/**
 * What a report led to for a person: enough to name it elsewhere, nothing of what was said.
 *
 * @param report the file, which only its handler may open
 * @param clause the discipline, 9.1 to 9.6
 * @param outcome code of the policy's outcomes, such as {@code REFERRAL}
 */
public record DisciplineOutcome(UUID report, Clause clause, String outcome, String title, LocalDate on) {}
