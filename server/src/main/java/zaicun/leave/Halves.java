package zaicun.leave;

import java.time.LocalDateTime;
import java.time.LocalTime;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;

/** Half-days as the database keeps them: the morning begins at 0:00, the afternoon at 12:00. */
public final class Halves {

    private Halves() {}

    public static LocalDateTime begin(HalfDay half) {
        return half.date().atTime(half.half() == Half.AM ? LocalTime.MIDNIGHT : LocalTime.NOON);
    }

    /** The end of a run of halves, not included. */
    public static LocalDateTime end(HalfDaySpan halves) {
        return begin(halves.to().next());
    }

    public static HalfDay at(LocalDateTime begin) {
        return new HalfDay(begin.toLocalDate(), begin.getHour() < 12 ? Half.AM : Half.PM);
    }

    /** 「11月3日上午」. */
    public static String words(HalfDay half) {
        var date = half.date();
        return "%d月%d日%s".formatted(date.getMonthValue(), date.getDayOfMonth(), half.half() == Half.AM ? "上午" : "下午");
    }

    /** 「11月3日上午至11月5日下午」; one day or one half is said once. */
    public static String words(HalfDaySpan halves) {
        if (halves.from().equals(halves.to())) {
            return words(halves.from());
        }
        return halves.from().date().equals(halves.to().date())
                ? words(halves.from()).replace("上午", "全天")
                : words(halves.from()) + "至" + words(halves.to());
    }

    public static HalfDaySpan between(LocalDateTime begin, LocalDateTime end) {
        return new HalfDaySpan(at(begin), at(end).previous());
    }
}
