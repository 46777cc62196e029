package zaicun.leave;

import java.util.List;
import zaicun.kernel.Clause;
import zaicun.kernel.Days;
import zaicun.kernel.Organ;
import zaicun.policy.DatedValue;
import zaicun.policy.LeaveRoute.Act;

/**
 * A leave that may be asked: how long it is, what counts for the route, under which clause, who decides in which order,
 * with whom it is filed, who was passed over and why.
 *
 * @param together the adjacent leaves that were counted with it
 * @param values the values of the policy that were used
 */
public record RoutedLeave(
        Days days,
        Days countedDays,
        Clause clause,
        List<Step> steps,
        List<Organ> file,
        List<PassedOver> passedOver,
        List<LeaveTime> together,
        List<DatedValue<?>> values) {

    /** One act of the procedure. */
    public record Step(Organ organ, Act act, By by) {}

    /** Who acts for the organ. */
    public enum By {
        HOLDER,
        STAND_IN
    }

    /** A holder who does not decide, so that the step went elsewhere. */
    public record PassedOver(Organ organ, Why why) {}

    public enum Why {
        VACANT("空缺"),
        AWAY("本人请假"),
        OWN("不得审批自己的申请");

        private final String title;

        Why(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
