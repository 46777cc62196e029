package zaicun.attendance.month;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** One village's register in one month. */
record VillageMonth(String village, YearMonth month) {

    static VillageMonth of(String village, String month) {
        return new VillageMonth(requireVillage(village), monthOf(month));
    }

    static YearMonth monthOf(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException noMonth) {
            throw new InputError("month", "“" + written + "”不是月份；请按 2026-11 的样子填写。");
        }
    }

    private static String requireVillage(String village) {
        if (!village.matches("\\d{12}")) {
            throw new InputError("village", "“" + village + "”不是村代码；请从列表中选择村。");
        }
        return village;
    }

    District district() {
        return District.of(village);
    }

    Span span() {
        return Span.of(month.atDay(1), last());
    }

    LocalDate last() {
        return month.atEndOfMonth();
    }
}
