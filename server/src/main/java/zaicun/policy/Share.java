package zaicun.policy;

import java.math.BigDecimal;

/** An exact part of a whole, between 0 and 1. */
public record Share(long parts, long of) {

    public Share {
        if (of <= 0 || parts < 0 || parts > of) {
            throw new IllegalArgumentException("not a share: " + parts + "/" + of);
        }
    }

    public static Share of(BigDecimal decimal) {
        var exact = decimal.setScale(Math.max(0, decimal.scale()));
        return new Share(exact.unscaledValue().longValueExact(), BigDecimal.TEN.pow(exact.scale()).longValueExact());
    }

    /** Whether {@code some} is at least this share of {@code whole}. */
    public boolean isReachedBy(long some, long whole) {
        return some * of >= parts * whole;
    }

    /** The least whole number that is at least this share of {@code whole}. */
    public int leastOf(int whole) {
        return Math.toIntExact(Math.ceilDiv(parts * whole, of));
    }

    /** The greatest whole number that is at most this share of {@code whole}. */
    public int mostOf(int whole) {
        return Math.toIntExact(Math.floorDiv(parts * whole, of));
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(of)).stripTrailingZeros().toPlainString();
    }
}
