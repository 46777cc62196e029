package zaicun.households;

import zaicun.kernel.Span;
import zaicun.leave.TimeOnLeave;

/** A posted person as the monthly visits look at him. */
public record Visitor(Span inPlace, Membership membership, TimeOnLeave leave) {

    /** Only party members owe the visits, where the policy says so. */
    public enum Membership {
        PARTY_MEMBER,
        NOT_PARTY_MEMBER
    }
}
