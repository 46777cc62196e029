package zaicun.attendance.month;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Span;
import zaicun.policy.DatedValue;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/** Until when a month is reviewed (2.6): so many working days into the next one. */
@Component
class MonthCalendar {

    private final WorkCalendar calendar;
    private final Policy policy;

    MonthCalendar(WorkCalendar calendar, Policy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    LocalDate dueOn(YearMonth month) {
        return calendar.workingDayAfter(month.atEndOfMonth(), due(month).value());
    }

    /** The first morning on which an unreviewed month is at risk. */
    LocalDate riskFrom(YearMonth month) {
        int over = values(month).get(PolicyKeys.RISK_SHARE).leastOf(due(month).value());
        return calendar.workingDayAfter(month.atEndOfMonth(), Math.max(1, over)).plusDays(1);
    }

    DatedValue<Integer> due(YearMonth month) {
        return values(month).value(PolicyKeys.MONTH_REVIEW_DUE);
    }

    private PolicyOn values(YearMonth month) {
        return policy.over(Span.of(month.atDay(1), month.atEndOfMonth()));
    }
}
