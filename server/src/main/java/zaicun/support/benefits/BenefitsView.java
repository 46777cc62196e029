package zaicun.support.benefits;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What each person is provided with, as a browser shows it. */
record BenefitsView(LocalDate today, int warning, List<Person> people) {

    /**
     * @param insuredTo last day of unbroken cover from today on; absent where there is none today
     * @param gapFrom first day in place without cover, where it is near or already there
     * @param checkedOn latest health check of this year
     * @param lastCheckOn latest health check on record
     */
    record Person(
            String district,
            UUID person,
            String name,
            String post,
            UUID unit,
            String unitName,
            String village,
            String villageName,
            LocalDate from,
            Optional<LocalDate> insuredTo,
            Optional<LocalDate> gapFrom,
            Optional<LocalDate> checkedOn,
            Optional<LocalDate> lastCheckOn,
            Optional<Leave> leave) {}

    /** Paid annual leave of this year; days are texts such as {@code 2.5}. */
    record Leave(UUID id, LocalDate since, int years, int entitled, String taken, String left) {

        BigDecimal daysTaken() {
            return new BigDecimal(taken);
        }

        BigDecimal daysLeft() {
            return new BigDecimal(left);
        }
    }

    /** One person with every record there is. */
    record File(Person person, int warning, List<Cover> insurances, List<Check> checks) {}

    /** {@code state} is 有效, 已更正 or 已撤销. */
    record Cover(
            UUID id, String insurer, String number, LocalDate from, LocalDate to, String state, String reason,
            Instant recordedAt, String recorder) {}

    record Check(UUID id, LocalDate on, String state, String reason, Instant recordedAt, String recorder) {}
}
