package zaicun.roster;

import java.util.Optional;
import java.util.UUID;

/** What is written down about a person; {@code phone} in clear or empty. */
public record PersonForm(
        String name,
        IdentityNumber identity,
        String politicalStatus,
        Optional<UUID> unit,
        String dutyTitle,
        String phone) {}
