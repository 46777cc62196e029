package zaicun.leave.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import zaicun.approval.Ref;
import zaicun.kernel.HalfDay;

/** What was told before it was asked; the request is due on {@code dueOn}, later ones are late and not refused (3.6). */
public record LeaveReport(
        Ref ref,
        UUID person,
        UUID posting,
        HalfDay from,
        String means,
        Instant toldAt,
        String personTold,
        String words,
        LocalDate dueOn,
        Instant recordedAt) {}
