package zaicun.leave.reading;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.kernel.HalfDay;

/**
 * A leave whose return waits for the word of village or street.
 *
 * @param told whether the person has said that he is back
 * @param dueOn by when it has to be confirmed
 */
record ReturnRow(
        String district,
        UUID id,
        String name,
        String village,
        String kindTitle,
        HalfDay from,
        HalfDay to,
        boolean told,
        LocalDate dueOn) {}
