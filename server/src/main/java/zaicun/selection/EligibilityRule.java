package zaicun.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;
import zaicun.selection.Eligibility.Bar;
import zaicun.selection.Eligibility.Finding;

/** The soft bar 1.2 and the hard bar 1.3, under the policy in force at the planned start. */
public final class EligibilityRule {

    private final Policy policy;

    public EligibilityRule(Policy policy) {
        this.policy = policy;
    }

    public Eligibility assess(Candidate candidate) {
        var values = policy.on(candidate.startsOn());
        var retiresOn = new Retirement(values).of(candidate.retiring());
        var findings = new ArrayList<Finding>();
        Stream.of(
                        tooNew(candidate, values),
                        tooNearRetirement(candidate, retiresOn, values),
                        sanctioned(candidate, values),
                        employed(candidate, values))
                .forEach(finding -> finding.ifPresent(findings::add));
        return new Eligibility(List.copyOf(findings), retiresOn);
    }

    private static Optional<Finding> tooNew(Candidate candidate, PolicyOn values) {
        var least = values.value(PolicyKeys.MINIMUM_SERVICE);
        return reached(candidate.hiredOn().plusYears(least.value()), candidate.startsOn(), values)
                ? Optional.empty()
                : Optional.of(new Finding(
                        Bar.IN_PRINCIPLE, least, "入职 %s，到选派时不满 %d 年。".formatted(candidate.hiredOn(), least.value())));
    }

    private static Optional<Finding> tooNearRetirement(Candidate candidate, LocalDate retiresOn, PolicyOn values) {
        var least = values.value(PolicyKeys.MINIMUM_TO_RETIREMENT);
        return reached(candidate.startsOn().plusYears(least.value()), retiresOn, values)
                ? Optional.empty()
                : Optional.of(new Finding(
                        Bar.IN_PRINCIPLE, least, "%s 退休，距选派不足 %d 年。".formatted(retiresOn, least.value())));
    }

    /** Whether an anniversary is reached in time; on the very day where exact years suffice. */
    private static boolean reached(LocalDate anniversary, LocalDate by, PolicyOn values) {
        return values.get(PolicyKeys.EXACT_YEARS_SUFFICE) ? !anniversary.isAfter(by) : anniversary.isBefore(by);
    }

    private static Optional<Finding> sanctioned(Candidate candidate, PolicyOn values) {
        var lastDayBars = values.value(PolicyKeys.SANCTION_LAST_DAY_BARS);
        var start = candidate.startsOn();
        return candidate.sanctions().stream()
                .filter(period -> period.contains(start) && (lastDayBars.value() || !period.last().equals(start)))
                .findFirst()
                .map(period -> new Finding(
                        Bar.NEVER, lastDayBars, "%s 起的处分影响期到选派时没有结束。".formatted(period.from())));
    }

    private static Optional<Finding> employed(Candidate candidate, PolicyOn values) {
        var barred = values.value(PolicyKeys.BARRED_EMPLOYMENTS);
        return barred.value().stream()
                .filter(item -> item.code().equals(candidate.employment().name()))
                .findFirst()
                .map(item -> new Finding(Bar.NEVER, barred, "%s不得选派。".formatted(item.title())));
    }
}
