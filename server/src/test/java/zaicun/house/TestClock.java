package zaicun.house;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Stands still at Monday 2026-11-23 09:00 in Shanghai until it is moved. */
public class TestClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-23T09:00");

    private volatile Instant moment = START.atZone(SHANGHAI).toInstant();

    void backToStart() {
        moveTo(START);
    }

    /** Shanghai time. */
    public void moveTo(LocalDateTime time) {
        moment = time.atZone(SHANGHAI).toInstant();
    }

    /** Shanghai time, such as {@code 2026-12-01T08:30}. */
    public void moveTo(String time) {
        moveTo(LocalDateTime.parse(time));
    }

    public void forward(Duration by) {
        moment = moment.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("everybody lives in Shanghai");
    }

    @Override
    public Instant instant() {
        return moment;
    }
}
