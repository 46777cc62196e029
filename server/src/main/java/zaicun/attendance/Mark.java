package zaicun.attendance;

import java.time.LocalDate;

/** One line of the register: a person's day and night on a date. */
public record Mark(LocalDate date, DayMark day, NightMark night) {}
