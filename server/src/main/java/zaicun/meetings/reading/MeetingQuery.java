package zaicun.meetings.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/**
 * Which meetings are asked for in the address.
 *
 * @param under digits that the village's code begins with: a street, a village
 * @param sort {@code on}, {@code village} or {@code recorder}; absent means the latest first
 */
record MeetingQuery(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> under,
        Optional<UUID> team,
        Optional<String> text,
        Optional<String> sort,
        Optional<Boolean> descending,
        Optional<Integer> page,
        Optional<Integer> size) {

    private static final int MOST = 500;
    private static final int FURTHEST = 1_000;
    private static final int USUAL = 50;
    private static final int USUAL_DAYS = 90;
    private static final int LONGEST_DAYS = 1_100;

    MeetingQuery {
        if (size.orElse(USUAL) > MOST || size.orElse(USUAL) < 1 || page.orElse(1) < 1
                || page.orElse(1) > FURTHEST) {
            throw new InputError("page", "页码从 1 开始，最多 %d 页，每页最多 %d 行。".formatted(FURTHEST, MOST));
        }
    }

    Span dates(LocalDate today) {
        var last = to.orElse(today);
        var first = from.orElse(last.minusDays(USUAL_DAYS));
        if (last.isBefore(first) || first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw new InputError("to", "起止日期 %s 至 %s 不对；结束不早于开始，一次最多查三年。".formatted(first, last));
        }
        return Span.of(first, last);
    }

    String prefix() {
        return under.filter(digits -> digits.matches("\\d{0,12}")).orElse("");
    }

    String words() {
        return text.orElse("").strip();
    }

    String order() {
        return sort.orElse("on");
    }

    boolean isDescending() {
        return descending.orElse(sort.isEmpty());
    }

    int number() {
        return page.orElse(1);
    }

    int rows() {
        return size.orElse(USUAL);
    }

    /** The same, page by page of the largest size, for a workbook. */
    MeetingQuery pageOf(int page) {
        return new MeetingQuery(
                from, to, under, team, text, sort, descending, Optional.of(page), Optional.of(MOST));
    }

    /** How many rows a district may give so that the page can be cut from all districts together. */
    int reach() {
        return number() * rows();
    }
}
