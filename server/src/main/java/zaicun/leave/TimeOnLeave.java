package zaicun.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Span;

/** The approved leaves of one person, as far as other rules look at them. Spans that share half-days count once. */
public record TimeOnLeave(List<HalfDaySpan> spans) {

    public static final TimeOnLeave NONE = new TimeOnLeave(List.of());

    public TimeOnLeave {
        spans = spans.size() < 2 ? List.copyOf(spans) : merged(spans);
    }

    private static List<HalfDaySpan> merged(List<HalfDaySpan> spans) {
        var merged = new ArrayList<HalfDaySpan>();
        spans.stream().sorted(Comparator.comparing(HalfDaySpan::from)).forEach(span -> {
            if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
                var last = merged.removeLast();
                merged.add(new HalfDaySpan(last.from(), last.to().isAfter(span.to()) ? last.to() : span.to()));
            } else {
                merged.add(span);
            }
        });
        return List.copyOf(merged);
    }

    /** Half-days of working days on leave inside a stretch of dates. */
    public int workingHalves(Span part, WorkCalendar calendar) {
        var first = new HalfDay(part.from(), Half.AM);
        var last = new HalfDay(part.last(), Half.PM);
        int halves = 0;
        for (var span : spans) {
            var from = span.from().isBefore(first) ? first : span.from();
            var to = span.to().isAfter(last) ? last : span.to();
            halves += to.isBefore(from) ? 0 : calendar.workingHalves(new HalfDaySpan(from, to));
        }
        return halves;
    }

    /** Half-days on leave on a date: 0, 1 or 2. */
    public int halvesOn(LocalDate date) {
        int halves = 0;
        for (var span : spans) {
            if (span.touches(date)) {
                halves += (span.contains(new HalfDay(date, Half.AM)) ? 1 : 0)
                        + (span.contains(new HalfDay(date, Half.PM)) ? 1 : 0);
            }
        }
        return halves;
    }

    /** Whether on leave for any part of a date. */
    public boolean touches(LocalDate date) {
        for (var span : spans) {
            if (span.touches(date)) {
                return true;
            }
        }
        return false;
    }
}
