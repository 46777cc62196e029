package bench;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many calls took, and all of them together. */
record Timing(long[] sortedNanos, long wholeNanos) {

    static Timing of(long[] nanos, long wholeNanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timing(sorted, wholeNanos);
    }

    double perSecond() {
        return sortedNanos.length * 1e9 / wholeNanos;
    }

    double millis(double share) {
        return sortedNanos[(int) Math.min(sortedNanos.length - 1L, Math.round(share * sortedNanos.length))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.0f/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms (%d)", perSecond(), millis(0.5), millis(0.95),
                millis(0.99), sortedNanos.length);
    }
}
