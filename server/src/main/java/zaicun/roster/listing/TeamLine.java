package zaicun.roster.listing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A team in a list. {@code leader} is the name of whoever leads it on the day, or empty; {@code people} counts those in place. */
public record TeamLine(
        String district,
        UUID id,
        String village,
        String villageName,
        String townshipName,
        String name,
        String unit,
        LocalDate from,
        Optional<LocalDate> last,
        String leader,
        int people) {}
