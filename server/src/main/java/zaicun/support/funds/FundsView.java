package zaicun.support.funds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.files.Attached;
import zaicun.kernel.State;

/**
 * A year's funds as a browser shows them. Amounts are texts with two decimals, so that no browser rounds them.
 *
 * @param mayKeep units for which whoever looks may write
 */
record FundsView(int year, List<Account> accounts, List<Line> payments, List<Purpose> purposes, List<UUID> mayKeep) {

    /** One unit in one host district. */
    record Account(
            String district,
            String districtName,
            UUID unit,
            String unitName,
            long people,
            String owed,
            String paid,
            String gap,
            State state,
            Optional<Budget> budget,
            List<Spent> spent,
            String village,
            String window) {}

    /** @param below whether it does not reach what is owed */
    record Budget(UUID id, String amount, String note, boolean below, Instant recordedAt, String recorder) {}

    record Spent(String purpose, String title, String amount) {}

    record Purpose(String code, String title) {}

    /** A payment; {@code state} is 有效, 已更正 or 已撤销. */
    record Line(
            UUID id,
            String district,
            UUID unit,
            String unitName,
            LocalDate paidOn,
            String amount,
            String purpose,
            String purposeTitle,
            String words,
            String state,
            Optional<UUID> replaces,
            String reason,
            Instant recordedAt,
            String recorder,
            List<Attached> files) {}
}
