package zaicun.duty;

import java.math.BigDecimal;
import java.util.Optional;
import zaicun.kernel.State;

/** How much is owed, or why nothing is ({@link State#EXCUSED}, {@link State#NOT_OWED}). */
public record Owed(BigDecimal amount, Optional<State> relief) {

    public static Owed of(BigDecimal amount) {
        return new Owed(amount, Optional.empty());
    }

    public static Owed of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    public static Owed nothing(State relief) {
        return new Owed(BigDecimal.ZERO, Optional.of(relief));
    }
}
