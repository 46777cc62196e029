package zaicun.attendance.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** One village's register in one month. */
public record VillageMonth(String village, YearMonth month) {

    public static VillageMonth of(String village, String month) {
        return new VillageMonth(requireVillage(village), monthOf(month));
    }

    public static YearMonth monthOf(String written) {
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

    public District district() {
        return District.of(village);
    }

    public Span span() {
        return Span.of(month.atDay(1), last());
    }

    public LocalDate last() {
        return month.atEndOfMonth();
    }
}
