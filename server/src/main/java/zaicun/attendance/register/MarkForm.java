package zaicun.attendance.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.kernel.InputError;

/**
 * One cell as the keeper sets it.
 *
 * @param replaces the mark that was seen there and is corrected; needs a reason
 */
record MarkForm(
        UUID person, LocalDate date, Part part, Whereabouts value, Optional<UUID> replaces, Optional<String> reason) {

    MarkForm {
        if (person == null || date == null || part == null || value == null) {
            throw new InputError("marks", "有一格没有填全（人、日期、昼夜、情形）；请补全后再保存。");
        }
        if (!value.fits(part)) {
            throw new InputError("value", "夜间不登记“" + value.title() + "”；夜间请选在村、公务外出、请假、不在村或不详。");
        }
    }

    RegisterEntry.Cell cell() {
        return new RegisterEntry.Cell(person, date, part);
    }

    String why() {
        return reason.orElse("").strip();
    }
}
