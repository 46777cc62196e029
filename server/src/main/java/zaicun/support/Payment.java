package zaicun.support;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Money that a sending unit paid for work in the village, in yuan. */
public record Payment(String id, LocalDate on, BigDecimal amount) {

    public Payment {
        if (amount.scale() > 2) {
            throw new IllegalArgumentException("finer than a cent: " + amount);
        }
    }
}
