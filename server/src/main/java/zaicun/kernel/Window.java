package zaicun.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The stretch of time in which a duty is owed: {@code 2026-W46}, {@code 2026-10}, {@code 2026-Q3}, {@code 2026-H2},
 * {@code 2026}, or a term {@code 2025-06-01/2027-05-31} (both ends included).
 */
public record Window(Kind kind, Span span) {

    /** How windows follow each other; a term stands for itself. */
    public enum Kind {
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        TERM;

        /** The window of this kind that holds the date; a term has none of its own. */
        public Window holding(LocalDate date) {
            int year = date.getYear();
            return switch (this) {
                case WEEK -> week(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
                case MONTH -> month(YearMonth.from(date));
                case QUARTER -> months(this, year, 3, (date.getMonthValue() - 1) / 3);
                case HALF_YEAR -> months(this, year, 6, (date.getMonthValue() - 1) / 6);
                case YEAR -> months(this, year, 12, 0);
                case TERM -> throw new IllegalArgumentException("a term is not found by a date");
            };
        }
    }

    private record Form(Pattern pattern, Function<MatchResult, Window> reading) {}

    private static final Form[] FORMS = {
        form("(\\d{4})-W(\\d{2})", m -> isoWeek(number(m, 1), number(m, 2))),
        form("(\\d{4})-(\\d{2})", m -> month(YearMonth.of(number(m, 1), number(m, 2)))),
        form("(\\d{4})-Q([1-4])", m -> months(Kind.QUARTER, number(m, 1), 3, number(m, 2) - 1)),
        form("(\\d{4})-H([12])", m -> months(Kind.HALF_YEAR, number(m, 1), 6, number(m, 2) - 1)),
        form("(\\d{4})", m -> months(Kind.YEAR, number(m, 1), 12, 0)),
        form("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})",
                m -> term(Span.of(LocalDate.parse(m.group(1)), LocalDate.parse(m.group(2))))),
    };

    /** Reads any of the written forms; anything else is an {@link IllegalArgumentException}. */
    public static Window parse(String written) {
        for (var form : FORMS) {
            var found = form.pattern().matcher(written);
            if (found.matches()) {
                return form.reading().apply(found.toMatchResult());
            }
        }
        throw new IllegalArgumentException("not a window: " + written);
    }

    public static Window term(Span span) {
        return new Window(Kind.TERM, span);
    }

    public static Window month(YearMonth month) {
        return new Window(Kind.MONTH, Span.of(month.atDay(1), month.atEndOfMonth()));
    }

    private static Window isoWeek(int year, int week) {
        var monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        if (monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new IllegalArgumentException("no week " + week + " in " + year);
        }
        return week(monday);
    }

    private static Window week(LocalDate monday) {
        return new Window(Kind.WEEK, Span.of(monday, monday.plusDays(6)));
    }

    private static Window months(Kind kind, int year, int length, int index) {
        var first = YearMonth.of(year, index * length + 1);
        return new Window(kind, Span.of(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth()));
    }

    private static Form form(String pattern, Function<MatchResult, Window> reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    public Window next() {
        return kind.holding(span.until());
    }

    /** As people here say it: {@code 2026年第47周}, {@code 2026年10月}, {@code 2026年第4季度}. */
    public String title() {
        var first = span.from();
        return switch (kind) {
            case WEEK -> "%d年第%d周（%s至%s）".formatted(
                    first.get(IsoFields.WEEK_BASED_YEAR),
                    first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                    dayTitle(first),
                    dayTitle(span.last()));
            case MONTH -> "%d年%d月".formatted(first.getYear(), first.getMonthValue());
            case QUARTER -> "%d年第%d季度".formatted(first.getYear(), first.getMonthValue() / 3 + 1);
            case HALF_YEAR -> first.getYear() + (first.getMonthValue() == 1 ? "年上半年" : "年下半年");
            case YEAR -> first.getYear() + "年";
            case TERM -> span.isOpen() ? first + " 起" : first + " 至 " + span.last();
        };
    }

    private static String dayTitle(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    @Override
    public String toString() {
        var first = span.from();
        return switch (kind) {
            case WEEK -> "%d-W%02d".formatted(
                    first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "%d-Q%d".formatted(first.getYear(), first.getMonthValue() / 3 + 1);
            case HALF_YEAR -> "%d-H%d".formatted(first.getYear(), first.getMonthValue() / 6 + 1);
            case YEAR -> String.valueOf(first.getYear());
            case TERM -> first + "/" + span.last();
        };
    }
}
