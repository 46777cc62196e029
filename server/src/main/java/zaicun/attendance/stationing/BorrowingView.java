package zaicun.attendance.stationing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A borrowing as a browser shows it. */
record BorrowingView(
        UUID id,
        UUID person,
        String personName,
        String village,
        String villageName,
        String unit,
        String borrower,
        String task,
        LocalDate from,
        Optional<LocalDate> to,
        Instant recordedAt,
        String recorder) {}
