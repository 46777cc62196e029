package zaicun.support.funds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.support.Payment;
import zaicun.support.Yuan;

/**
 * A payment as it was written down.
 *
 * @param purpose code of the policy's purposes
 * @param withdrawn takes back what it replaces
 */
record FundPayment(
        District district,
        UUID id,
        UUID unit,
        LocalDate paidOn,
        Yuan amount,
        String purpose,
        String words,
        boolean withdrawn,
        Optional<UUID> replaces,
        String reason,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {

    Payment asPayment() {
        return new Payment(id.toString(), paidOn, amount.amount());
    }
}
