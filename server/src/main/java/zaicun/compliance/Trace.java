package zaicun.compliance;

import java.time.LocalDate;
import java.util.List;

/** Why a duty stands as it does: the numbers used, the facts counted, those not counted and why, what to do next. */
public record Trace(List<Figure> numbers, List<Counted> counted, List<NotCounted> notCounted, String next) {

    /** What owed and done are counted in: that of the first figure, which is the number owed. */
    public String unit() {
        return numbers.isEmpty() ? "" : numbers.getFirst().unit();
    }

    /**
     * A number of the policy or one derived from facts.
     *
     * @param source {@code notice}, {@code reading}, {@code local}, or {@code facts} where it was derived
     * @param clause clause id the number belongs to
     */
    public record Figure(String name, String value, String unit, String clause, String source, String from) {}

    /** A fact that counted; {@code kind} and {@code id} let a screen open it. */
    public record Counted(LocalDate on, String text, String kind, String id) {}

    /** A fact that was looked at and left out. */
    public record NotCounted(LocalDate on, String text, String why) {}
}
