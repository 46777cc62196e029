package zaicun.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.kernel.Post;
import zaicun.policy.Policy;
import zaicun.policy.RetirementRow.Sex;
import zaicun.policy.RetirementRow.Staff;
import zaicun.selection.Candidate;
import zaicun.selection.Candidate.Employment;
import zaicun.selection.Eligibility;
import zaicun.selection.EligibilityRule;
import zaicun.trial.Tryout.Outcome;

final class EligibilityTrial {

    private final EligibilityRule rule;

    EligibilityTrial(Policy policy) {
        rule = new EligibilityRule(policy);
    }

    /** The bars hold for every post, so the post is read and not used. */
    record Given(
            Post post,
            LocalDate startsOn,
            LocalDate hiredOn,
            LocalDate birth,
            Sex sex,
            Staff staff,
            Optional<LocalDate> retiresOn,
            Employment employment,
            List<Period> sanctions) {

        Given {
            CaseJson.required("startsOn", startsOn);
            CaseJson.required("hiredOn", hiredOn);
            CaseJson.required("birth", birth);
            CaseJson.required("sex", sex);
            CaseJson.required("staff", staff);
            CaseJson.required("employment", employment);
            sanctions = sanctions == null ? List.of() : sanctions;
        }

        Candidate candidate() {
            var retiring = new Candidate.Retiring(birth, sex, staff, retiresOn);
            return new Candidate(startsOn, hiredOn, retiring, employment, Period.spans(sanctions));
        }
    }

    Outcome attempt(JsonNode given) {
        var eligibility = rule.assess(CaseJson.as(Given.class, given).candidate());
        var came = CaseJson.object();
        came.put("verdict", eligibility.verdict().name().toLowerCase(Locale.ROOT));
        var clauses = came.putArray("clauses");
        eligibility.clauses().forEach(clause -> clauses.add(clause.toString()));
        came.put("retiresOn", eligibility.retiresOn().toString());
        return new Outcome(came, trace(eligibility));
    }

    private static Trace trace(Eligibility eligibility) {
        return new Trace(
                eligibility.findings().stream().<Trace.Figure>map(f -> Figures.of(f.value())).toList(),
                List.of(),
                List.of(),
                String.join("", eligibility.findings().stream().map(Eligibility.Finding::what).toList()));
    }
}
