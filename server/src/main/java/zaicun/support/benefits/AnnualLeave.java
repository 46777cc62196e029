package zaicun.support.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import zaicun.kernel.Days;
import zaicun.policy.SupportTables.LeaveStep;

/**
 * Paid annual leave of a year by full years of service, and what is left of it.
 *
 * @param years full years of service on the day asked for
 */
public record AnnualLeave(int years, int entitled, Days taken) {

    static AnnualLeave of(LocalDate since, LocalDate on, List<LeaveStep> steps, Days taken) {
        int years = Math.max(0, Period.between(since, on).getYears());
        int entitled = steps.stream()
                .filter(step -> years >= step.years())
                .mapToInt(LeaveStep::days)
                .max()
                .orElse(0);
        return new AnnualLeave(years, entitled, taken);
    }

    /** Below nothing where more was taken than there is. */
    public BigDecimal left() {
        return BigDecimal.valueOf(entitled).subtract(taken.count());
    }
}
