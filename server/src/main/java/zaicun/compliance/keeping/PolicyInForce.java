package zaicun.compliance.keeping;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import zaicun.policy.PolicyBook;
import zaicun.policy.PolicyKeys;

/** What compliance itself takes from the policy: its version, and when closed windows are frozen. */
@Component
class PolicyInForce {

    private final PolicyBook book;

    PolicyInForce(PolicyBook book) {
        this.book = book;
    }

    /** Whole days between a window's last date and its freeze: the register may be kept that late (2.5). */
    int daysBeforeFreeze(LocalDate on) {
        return book.current().on(on).get(PolicyKeys.REGISTER_LATE_AFTER);
    }

    String version() {
        return book.current().id().toString();
    }
}
