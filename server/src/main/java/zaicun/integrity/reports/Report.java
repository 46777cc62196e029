package zaicun.integrity.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A report without what it says.
 *
 * @param charge division of the organs whose handlers are in charge
 * @param handler whose it is; nobody's until it is accepted
 * @param dueOn until when the next step is owed
 */
public record Report(
        District district,
        UUID id,
        Slip slip,
        String charge,
        String discipline,
        ReportState state,
        int version,
        Optional<UUID> handler,
        LocalDate receivedOn,
        Optional<LocalDate> dueOn) {

    Report moved(ReportState to, Optional<UUID> by, Optional<LocalDate> due) {
        return new Report(district, id, slip, charge, discipline, to, version + 1, by, receivedOn, due);
    }
}
