package zaicun.leave.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import zaicun.kernel.HalfDay;

/**
 * A report that waits for its request.
 *
 * @param late whether the day by which the request was due is over; it is taken all the same
 */
record OpenReport(
        String district,
        UUID id,
        HalfDay from,
        String means,
        Instant toldAt,
        String personTold,
        String words,
        LocalDate dueOn,
        boolean late) {}
