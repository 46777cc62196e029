package zaicun.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person as screens may show him: identity number and phone masked. Of office staff only name, unit and duty are known.
 *
 * @param sex {@code M}, {@code F} or empty
 * @param politicalStatus two digits of GB/T 4762 or empty
 * @param identityMasked empty where no identity number is on record
 */
public record Person(
        UUID id,
        String name,
        String sex,
        Optional<LocalDate> birth,
        String politicalStatus,
        Optional<UUID> unit,
        String dutyTitle,
        String identityMasked,
        String phoneMasked) {

    /** Full and probationary members of the Communist Party (01, 02): the "stationed party-member cadre" of 7.7. */
    public boolean partyMember() {
        return politicalStatus.equals("01") || politicalStatus.equals("02");
    }
}
