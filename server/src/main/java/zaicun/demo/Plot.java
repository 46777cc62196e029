package zaicun.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When the story begins and when it has to end: {@code now}. */
record Plot(Stage stage, Scale scale, LocalDate from, LocalDateTime now) {

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Before the first day of their postings nobody acts. */
    LocalDate notBefore(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }

    static Plot until(LocalDateTime now, Stage stage, Scale scale) {
        return new Plot(stage, scale, now.toLocalDate().minusMonths(scale.months()).withDayOfMonth(1), now);
    }
}
