package zaicun.meetings.called;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody invited, what he answered, and whether he attended.
 *
 * @param answer empty, {@code COMING} or {@code NOT_COMING}
 * @param attended as the caller confirmed it last, if at all; {@code trip} followed from it
 */
record Invitation(
        UUID person, UUID posting, String village, UUID unit, String answer, String answerWords, Optional<Boolean> attended,
        Optional<Follow> outcome, Optional<UUID> trip) {

    boolean isAttended() {
        return attended.orElse(false);
    }
}
