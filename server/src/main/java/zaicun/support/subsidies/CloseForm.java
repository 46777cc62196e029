package zaicun.support.subsidies;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;

/** Which list to close; a reason where it was closed before. */
public record CloseForm(String district, UUID unit, String month, Optional<String> reason) {

    public CloseForm {
        if (district == null || !district.matches("\\d{6}") || unit == null) {
            throw new InputError("unit", "没有说明是哪个单位、哪个驻地的清单；请从列表中打开。");
        }
        monthOf(month);
    }

    static YearMonth monthOf(String written) {
        try {
            return YearMonth.parse(written == null ? "" : written);
        } catch (DateTimeException noMonth) {
            throw new InputError("month", "“" + written + "”不是月份；请按 2026-11 的样子填写。");
        }
    }

    YearMonth yearMonth() {
        return monthOf(month);
    }

    String why() {
        return reason.orElse("").strip();
    }

    void requireReason() {
        if (why().isEmpty()) {
            throw new InputError("reason", "重新定稿需要写明原因；请补充，例如“考勤更正，补发两天”。");
        }
    }
}
