package zaicun.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.stream.Collectors;
import zaicun.kernel.Clause;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.kernel.Window;

/**
 * One value with everything that makes it answerable: what it is called, under which clause, from where it comes, while
 * it is in force, when it was last checked and on which line it stands.
 */
public record DatedValue<T>(PolicyKey<T> key, T value, Wording wording, Source source, Span inForce, Origin origin) {

    /** Where a value comes from. */
    public enum Source {
        NOTICE("通知原文"),
        READING("本地解释"),
        LOCAL("本地约定");

        private final String title;

        Source(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The same for all values of a key. */
    public record Wording(String title, Clause clause) {}

    public record Origin(LocalDate checkedOn, String file, int line) {}

    public String title() {
        return wording.title();
    }

    public Clause clause() {
        return wording.clause();
    }

    public Unit unit() {
        return key.unit();
    }

    /** The value in words for a screen. */
    public String shown() {
        return shown(value);
    }

    private static String shown(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "是" : "否";
            case Organ organ -> organ.title();
            case MonthDay day -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case Window.Kind kind -> "每" + CountNorm.title(kind);
            case Collection<?> several -> several.stream().map(DatedValue::shown).collect(Collectors.joining("；"));
            default -> value.toString();
        };
    }
}
