package zaicun.leave.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zaicun.kernel.HalfDay;

/**
 * One line of a list.
 *
 * @param waitsFor who holds the open step, or empty
 */
record LeaveRow(
        String district,
        UUID id,
        String name,
        String post,
        String unit,
        String village,
        String kindTitle,
        HalfDay from,
        HalfDay to,
        BigDecimal days,
        String clause,
        Stage stage,
        String stageTitle,
        String waitsFor,
        Instant askedAt,
        Instant movedAt) {

    record Page(List<LeaveRow> rows, int total) {}

    /** How many stand in each of the four lists; of the copies only those not read. */
    record Counts(int toDecide, int decided, int mine, int copied) {}
}
