package zaicun.support.benefits;

import java.util.Optional;
import java.util.UUID;

/** What the list of the whole line is narrowed to, as it stands in an address. */
record BenefitsQuery(Optional<UUID> unit, Optional<Lack> lack) {

    /** What somebody goes without. */
    enum Lack {
        /** No insurance today, or a gap as near as the warning of the policy. */
        INSURANCE,
        /** No health check this year. */
        CHECK,
        /** Nobody knows how much annual leave there is. */
        SERVICE_START,
        /** Annual leave not taken yet. */
        LEAVE_LEFT
    }

    boolean holds(BenefitsView.Person person) {
        return unit.map(person.unit()::equals).orElse(true) && lack.map(asked -> lacks(person, asked)).orElse(true);
    }

    private static boolean lacks(BenefitsView.Person person, Lack lack) {
        return switch (lack) {
            case INSURANCE -> person.gapFrom().isPresent();
            case CHECK -> person.checkedOn().isEmpty();
            case SERVICE_START -> person.leave().isEmpty();
            case LEAVE_LEFT -> person.leave().filter(leave -> leave.daysLeft().signum() > 0).isPresent();
        };
    }
}
