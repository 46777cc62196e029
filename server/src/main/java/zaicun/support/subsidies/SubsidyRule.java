package zaicun.support.subsidies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import zaicun.policy.SupportTables.SubsidyRate;
import zaicun.support.Yuan;

/**
 * What somebody is paid of a subsidy in a month: by the day for days in the village, by the month for the time in place,
 * rounded once to the cent.
 *
 * @param length days of the month
 * @param inPlace days of the posting in it
 * @param days days in the village
 */
record SubsidyRule(int length, int inPlace, int days) {

    Yuan of(SubsidyRate rate) {
        return switch (rate.per()) {
            case DAY -> new Yuan(rate.amount().multiply(BigDecimal.valueOf(days)));
            case MONTH -> new Yuan(rate.amount()
                    .multiply(BigDecimal.valueOf(inPlace))
                    .divide(BigDecimal.valueOf(length), 2, RoundingMode.HALF_UP));
        };
    }
}
