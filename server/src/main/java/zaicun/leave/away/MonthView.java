package zaicun.leave.away;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A month of leaves, day by day. */
record MonthView(YearMonth month, List<Day> days) {

    record Day(LocalDate date, boolean working, List<OnLeave> people) {}

    /** @param part {@code DAY}, {@code AM} or {@code PM} */
    record OnLeave(String district, UUID leave, String name, String village, String kindTitle, String part) {}
}
