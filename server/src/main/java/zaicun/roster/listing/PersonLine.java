package zaicun.roster.listing;

import java.util.Optional;
import java.util.UUID;

/** A person in a list, numbers masked, with the posting held on the day. */
public record PersonLine(
        UUID id,
        String name,
        String sex,
        String politicalStatus,
        Optional<UUID> unit,
        String unitName,
        String dutyTitle,
        String identityMasked,
        String phoneMasked,
        String post,
        String team,
        String villageName) {}
