package zaicun.kernel;

import java.math.BigDecimal;

/** A length in days, never negative, exact to the half day (0, 0.5, 1 …). */
public record Days(BigDecimal count) implements Comparable<Days> {

    public static final Days ZERO = new Days(BigDecimal.ZERO);
    public static final Days HALF = new Days(new BigDecimal("0.5"));
    public static final Days ONE = new Days(BigDecimal.ONE);

    public Days {
        if (count.signum() < 0) {
            throw new IllegalArgumentException("negative days: " + count);
        }
        if (count.multiply(BigDecimal.TWO).stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("finer than half a day: " + count);
        }
        count = count.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(count.stripTrailingZeros().toPlainString());
    }

    public static Days of(int whole) {
        return new Days(BigDecimal.valueOf(whole));
    }

    public static Days ofHalves(int halves) {
        return new Days(BigDecimal.valueOf(halves).divide(BigDecimal.TWO));
    }

    public Days plus(Days other) {
        return new Days(count.add(other.count));
    }

    /** What is left after taking {@code other} away, at least nothing. */
    public Days minusOrZero(Days other) {
        return new Days(count.subtract(other.count).max(BigDecimal.ZERO));
    }

    public int roundedUp() {
        return count.setScale(0, java.math.RoundingMode.CEILING).intValueExact();
    }

    public int halves() {
        return count.multiply(BigDecimal.TWO).intValueExact();
    }

    public boolean isZero() {
        return count.signum() == 0;
    }

    public boolean isMoreThan(Days other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Days other) {
        return count.compareTo(other.count);
    }

    @Override
    public String toString() {
        return count.toPlainString();
    }
}
