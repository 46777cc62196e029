package zaicun.demo.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Runs through the year that is told while the district is filled; tells the true time before and after. */
@Component
@Primary
@ConditionalOnBooleanProperty("zaicun.demo")
public class StoryClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock wall = Clock.system(SHANGHAI);
    private volatile Optional<Instant> told = Optional.empty();

    public void tell(LocalDateTime moment) {
        told = Optional.of(moment.atZone(SHANGHAI).toInstant());
    }

    public void tellTruth() {
        told = Optional.empty();
    }

    @Override
    public Instant instant() {
        return told.orElseGet(wall::instant);
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("everybody lives in Shanghai");
    }
}
