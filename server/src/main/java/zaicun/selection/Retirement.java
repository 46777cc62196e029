package zaicun.selection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;
import zaicun.policy.RetirementRow;
import zaicun.selection.Candidate.Retiring;

/** The retirement date under the gradual-delay rules (1.2); the table stands in the policy. */
public final class Retirement {

    private static final int MONTHS_OF_YEAR = 12;

    private final PolicyOn policy;

    public Retirement(PolicyOn policy) {
        this.policy = policy;
    }

    /** How a date came about: the line of the table, and by how many months the original age was delayed. */
    public record Derivation(RetirementRow row, long delay, LocalDate date) {}

    /** Day of month as at birth, shortened where the month is shorter. */
    public LocalDate of(Retiring person) {
        return person.override().orElseGet(() -> derive(person).date());
    }

    /** The date as the rules give it, whatever overrides it. */
    public Derivation derive(Retiring person) {
        var row = row(person);
        long delay = delay(row, person.birth());
        return new Derivation(row, delay, person.birth().plusMonths((long) row.age() * MONTHS_OF_YEAR + delay));
    }

    private RetirementRow row(Retiring person) {
        return policy.get(PolicyKeys.RETIREMENT_TABLE).stream()
                .filter(row -> row.covers(person.sex(), person.staff()))
                .findFirst()
                .orElseThrow();
    }

    /** One month for every started step of birth months. */
    private static long delay(RetirementRow row, LocalDate birth) {
        long months = ChronoUnit.MONTHS.between(row.since(), YearMonth.from(birth));
        return months < 0 ? 0 : Math.min(row.atMost(), months / row.step() + 1);
    }
}
