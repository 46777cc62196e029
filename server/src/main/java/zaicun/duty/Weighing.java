package zaicun.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Course;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.policy.Share;

/** Weighs what was done against what is owed in the course of a window's part. */
public record Weighing(Span part, Share risk, WorkCalendar calendar) {

    public Course weigh(Owed owed, BigDecimal done) {
        if (owed.relief().isPresent()) {
            return Course.fixed(owed.relief().get(), part.last());
        }
        if (done.compareTo(owed.amount()) >= 0) {
            return Course.fixed(State.MET, part.last());
        }
        return new Course(State.OPEN, riskFrom(), part.last(), State.BEHIND);
    }

    /**
     * The first morning before which the given share of the part's working days lies. None where the part has no
     * working day, or where that morning would come after its end.
     */
    private Optional<LocalDate> riskFrom() {
        int working = calendar.workingDays(part);
        if (working == 0) {
            return Optional.empty();
        }
        int past = risk.leastOf(working);
        var from = past == 0 ? part.from() : calendar.workingDay(past, part.from()).plusDays(1);
        return part.contains(from) ? Optional.of(from) : Optional.empty();
    }

    /** What to do next, in one sentence. */
    public String next(Owed owed, BigDecimal done, String unit) {
        if (owed.relief().isPresent() || done.compareTo(owed.amount()) >= 0) {
            return "";
        }
        return "还差 %s %s，请在 %d月%d日 前完成。"
                .formatted(
                        owed.amount().subtract(done).toPlainString(),
                        unit,
                        part.last().getMonthValue(),
                        part.last().getDayOfMonth());
    }
}
