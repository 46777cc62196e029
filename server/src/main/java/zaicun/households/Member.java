package zaicun.households;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A member of a household, identity number masked; {@code health} says only whether something is written down. */
public record Member(
        UUID id,
        UUID household,
        String name,
        String relation,
        Optional<LocalDate> birth,
        String identityMasked,
        boolean health,
        boolean away) {}
