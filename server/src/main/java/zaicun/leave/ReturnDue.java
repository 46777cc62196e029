package zaicun.leave;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.HalfDaySpan;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** By when a return has to be confirmed (3.7). */
@Component
public class ReturnDue {

    private final WorkCalendar calendar;
    private final Policy policy;

    ReturnDue(WorkCalendar calendar, Policy policy) {
        this.calendar = calendar;
        this.policy = policy;
    }

    public LocalDate after(HalfDaySpan halves) {
        var last = halves.to().date();
        return calendar.workingDayAfter(last, policy.on(last).get(PolicyKeys.LEAVE_RETURN_DUE));
    }
}
