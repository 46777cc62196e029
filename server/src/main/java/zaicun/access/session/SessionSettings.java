package zaicun.access.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long sessions last and how wrong passwords are answered.
 *
 * @param idle a session unused for so long is over
 * @param longest a session is over after so long, used or not
 * @param touch how often the use of a session is written down
 * @param remembered how long a node may go by what it has read of a session
 * @param triesFree wrong passwords in a row that cost nothing
 * @param firstDelay the wait after the next wrong one; it doubles with each
 * @param longestDelay and grows no longer than this
 * @param wrongPerAddress wrong passwords from one address in a window before all from there are asked to wait
 * @param addressWindow that window
 */
@ConfigurationProperties("zaicun.access.session")
record SessionSettings(
        Duration idle,
        Duration longest,
        Duration touch,
        Duration remembered,
        int triesFree,
        Duration firstDelay,
        Duration longestDelay,
        int wrongPerAddress,
        Duration addressWindow) {

    /** How long the name is locked after so many wrong passwords in a row. */
    Duration delayAfter(int failures) {
        if (failures < triesFree) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - triesFree, 20);
        var delay = firstDelay.multipliedBy(1L << doublings);
        return delay.compareTo(longestDelay) > 0 ? longestDelay : delay;
    }
}
