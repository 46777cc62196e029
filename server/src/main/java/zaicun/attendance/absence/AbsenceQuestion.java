package zaicun.attendance.absence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * A question about dates.
 *
 * @param source what made the machine suggest it, such as a late return
 * @param answerDue until when the person concerned may answer before anybody finds against him
 */
record AbsenceQuestion(
        District district,
        UUID id,
        UUID person,
        UUID posting,
        String village,
        Span dates,
        AbsenceState state,
        Optional<UUID> source,
        Optional<LocalDate> answerDue) {}
