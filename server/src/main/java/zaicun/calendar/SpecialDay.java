package zaicun.calendar;

import java.time.LocalDate;

/** A date on which the official calendar departs from Monday to Friday, with the holiday's name. */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    public enum Kind {
        OFF,
        WORK
    }

    /** +1 where a weekend is worked, −1 where a weekday is off, 0 where it only names what is so anyway. */
    int correction() {
        boolean weekday = date.getDayOfWeek().getValue() <= 5;
        return switch (kind) {
            case OFF -> weekday ? -1 : 0;
            case WORK -> weekday ? 0 : 1;
        };
    }
}
