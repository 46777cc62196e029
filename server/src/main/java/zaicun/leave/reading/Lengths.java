package zaicun.leave.reading;

import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Days;
import zaicun.leave.LeaveLength;
import zaicun.leave.asking.Leave;
import zaicun.policy.Policy;

/** How many days a leave has come to: as asked, or fewer where an early return has shortened it. */
@Component
class Lengths {

    private final Policy policy;
    private final WorkCalendar calendar;

    Lengths(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    Days of(Leave leave, Stage stage) {
        return stage == Stage.RETURNED
                ? new LeaveLength(policy.on(leave.halves().from().date()), calendar).of(leave.time())
                : leave.days();
    }

    /** With what it counted together with, less what the early return took off. */
    Days together(Leave leave, Stage stage) {
        return new Days(leave.countedDays().count().subtract(leave.days().count()).add(of(leave, stage).count()));
    }
}
