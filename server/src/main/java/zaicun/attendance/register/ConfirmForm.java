package zaicun.attendance.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * "按计划确认": everything not yet marked becomes as planned, but for the exceptions.
 *
 * @param id made by the keeper's device; the same again changes nothing
 * @param upTo last date to confirm; never past today
 * @param version of the page that was looked at; when the plan has changed since, nothing is written
 */
record ConfirmForm(
        UUID id,
        String village,
        String week,
        Optional<LocalDate> upTo,
        Optional<String> version,
        Optional<List<MarkForm>> exceptions) {}
