package zaicun.demo.cast;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When the story begins and when it has to end: {@code now}. */
public record Plot(Stage stage, Scale scale, LocalDate from, LocalDateTime now) {

    public LocalDate today() {
        return now.toLocalDate();
    }

    /** Before the first day of their postings nobody acts. */
    public LocalDate notBefore(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }

    public static Plot until(LocalDateTime now, Stage stage, Scale scale) {
        return new Plot(stage, scale, now.toLocalDate().minusMonths(scale.months()).withDayOfMonth(1), now);
    }
}
