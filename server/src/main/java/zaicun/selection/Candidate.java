package zaicun.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zaicun.kernel.Span;
import zaicun.policy.RetirementRow.Sex;
import zaicun.policy.RetirementRow.Staff;

/**
 * Whoever is proposed for a posting, as far as the bars look at him. They hold for every post.
 *
 * @param sanctions effect periods of party or administrative sanctions
 */
public record Candidate(
        LocalDate startsOn, LocalDate hiredOn, Retiring retiring, Employment employment, List<Span> sanctions) {

    /** What the retirement date follows from, unless a reason overrides it. */
    public record Retiring(LocalDate birth, Sex sex, Staff staff, Optional<LocalDate> override) {}

    public enum Employment {
        PERMANENT,
        LABOUR_DISPATCH,
        SECONDED,
        TEMPORARY
    }
}
