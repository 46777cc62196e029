package zaicun.selection.dossier;

import java.time.LocalDate;
import java.util.Optional;
import zaicun.policy.RetirementRow.Sex;
import zaicun.policy.RetirementRow.Staff;
import zaicun.selection.Candidate.Employment;

/** The candidate as his file shows him; numbers masked. */
public record Profile(
        String name,
        Sex sex,
        LocalDate birth,
        String nationality,
        String politicalStatus,
        String education,
        String employer,
        String dutyTitle,
        LocalDate hiredOn,
        Staff staff,
        Employment employment,
        String identityMasked,
        String phoneMasked,
        LocalDate retiresOn,
        String retiresWhy) {

    /** The date that overrides the reckoned one, if one does. */
    public Optional<LocalDate> override() {
        return retiresWhy.isEmpty() ? Optional.empty() : Optional.of(retiresOn);
    }
}
