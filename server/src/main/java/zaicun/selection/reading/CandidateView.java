package zaicun.selection.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Post;
import zaicun.policy.RetirementRow.Staff;
import zaicun.selection.Candidate.Employment;
import zaicun.selection.dossier.NominationState;
import zaicun.selection.nomination.Assessed;
import zaicun.selection.review.Happening;

/**
 * A nomination as its page shows it.
 *
 * @param file absent for the host line, which sees who comes and not his file
 * @param may what the viewer may do now: EDIT, SUBMIT, WITHDRAW, REVIEW, DECIDE, DECLINE, OPEN
 */
public record CandidateView(
        String district,
        UUID id,
        String name,
        String unit,
        String village,
        UUID teamId,
        String team,
        Post post,
        String postTitle,
        boolean leads,
        String leadsWhy,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<UUID> replaces,
        String replacesName,
        Optional<File> file,
        NominationState state,
        String stateTitle,
        int version,
        Optional<LocalDate> clearedOn,
        Optional<Filing> filing,
        List<ReviewLine> reviews,
        List<Happening> timeline,
        List<String> may) {

    /** The candidate's own part, numbers masked; health and sanctions are opened with a reason. */
    public record File(
            String sex,
            LocalDate birth,
            String nationality,
            String politicalStatus,
            String education,
            String employer,
            String dutyTitle,
            LocalDate hiredOn,
            Staff staff,
            String staffTitle,
            Employment employment,
            String employmentTitle,
            String identityMasked,
            String phoneMasked,
            LocalDate retiresOn,
            String retiresWhy,
            String exceptionWhy,
            Assessed assessed) {}

    /** The formal list it stands on. */
    public record Filing(UUID list, String decisionNumber, LocalDate decisionOn, String filingNumber, Optional<LocalDate> filedOn) {}
}
