package zaicun.policy;

import zaicun.kernel.Window;

/** At least so many facts per window. */
public record CountNorm(int count, Window.Kind window) {

    static CountNorm read(PolicyNode node) {
        var fields = node.fields("count", "window");
        return new CountNorm(
                fields.required("count", "次数").whole(),
                fields.required("window", "周期").word(Window.Kind.class));
    }

    @Override
    public String toString() {
        return "每" + title(window) + " " + count;
    }

    static String title(Window.Kind kind) {
        return switch (kind) {
            case WEEK -> "周";
            case MONTH -> "月";
            case QUARTER -> "季度";
            case HALF_YEAR -> "半年";
            case YEAR -> "年";
            case TERM -> "任期";
        };
    }
}
