package zaicun.leave.reading;

import java.time.LocalDate;
import zaicun.approval.RequestState;
import zaicun.kernel.HalfDaySpan;

/** Where a leave is in the life of the person, beyond where its request is. */
public enum Stage {
    PENDING("待审批"),
    SENT_BACK("已退回"),
    REFUSED("未批准"),
    WITHDRAWN("已撤回"),
    REPLACED("已变更"),
    GRANTED("已批准"),
    AWAY("休假中"),
    CONTINUED("已续假"),
    RETURN_DUE("待销假"),
    RETURN_LATE("销假逾期"),
    RETURNED("已销假");

    /** How an approved leave ended, if it did. */
    enum Ending {
        OPEN,
        TOLD,
        CONTINUED,
        RETURNED
    }

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Stage of(RequestState state, HalfDaySpan halves, Ending ending, Today today) {
        return switch (state) {
            case PENDING -> PENDING;
            case SENT_BACK -> SENT_BACK;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            case REPLACED -> REPLACED;
            case APPROVED ->
                switch (ending) {
                    case RETURNED -> RETURNED;
                    case CONTINUED -> CONTINUED;
                    case TOLD -> over(today);
                    case OPEN -> running(halves, today);
                };
        };
    }

    /** @param dueOn by when a return has to be confirmed */
    record Today(LocalDate date, LocalDate dueOn) {}

    private static Stage running(HalfDaySpan halves, Today today) {
        if (today.date().isBefore(halves.from().date())) {
            return GRANTED;
        }
        if (!today.date().isAfter(halves.to().date())) {
            return AWAY;
        }
        return over(today);
    }

    private static Stage over(Today today) {
        return today.date().isAfter(today.dueOn()) ? RETURN_LATE : RETURN_DUE;
    }
}
