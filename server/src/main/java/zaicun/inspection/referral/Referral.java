package zaicun.inspection.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A matter handed to the organ in charge.
 *
 * @param office that inspected and handed it over; only it reads this
 * @param unit the person's sending unit, or the team's
 */
record Referral(
        District district,
        UUID id,
        UUID finding,
        String village,
        UUID office,
        Optional<UUID> person,
        Optional<UUID> unit,
        String cause,
        String organ,
        String words,
        ReferralState state,
        LocalDate referredOn,
        String recorder) {}
