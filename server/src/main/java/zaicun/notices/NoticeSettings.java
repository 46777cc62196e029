package zaicun.notices;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long messages are kept.
 *
 * @param keptRead after they were read
 * @param kept at all, read or not
 */
@ConfigurationProperties("zaicun.notices")
record NoticeSettings(Duration keptRead, Duration kept) {

    NoticeSettings {
        if (keptRead.isNegative() || keptRead.isZero() || kept.compareTo(keptRead) < 0) {
            throw new IllegalArgumentException("zaicun.notices: kept-read must be positive, kept not shorter than it");
        }
    }
}
