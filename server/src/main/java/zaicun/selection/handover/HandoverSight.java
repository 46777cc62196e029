package zaicun.selection.handover;

import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;

/** Who sees a handover: both sides, the village and its line, the sending unit and its line. */
@Component
public class HandoverSight {

    private final Handovers handovers;
    private final Takers takers;

    HandoverSight(Handovers handovers, Takers takers) {
        this.handovers = handovers;
        this.takers = takers;
    }

    public Handover require(Viewer viewer, District district, UUID id) {
        return handovers.find(district, id).filter(found -> sees(viewer, found)).orElseThrow(HandoverSight::unknown);
    }

    private boolean sees(Viewer viewer, Handover handover) {
        return isGiver(viewer, handover)
                || viewer.scope().units().contains(handover.from().unit())
                || viewer.scope().holdsVillage(handover.from().village())
                || isTaker(viewer, handover);
    }

    public static boolean isGiver(Viewer viewer, Handover handover) {
        return handover.from().person().equals(viewer.person());
    }

    public boolean isTaker(Viewer viewer, Handover handover) {
        var taker = takers.of(handover);
        return taker.role() == Taker.Role.VILLAGE
                ? isVillage(viewer, handover)
                : taker.person().filter(viewer.person()::equals).isPresent();
    }

    public static boolean isVillage(Viewer viewer, Handover handover) {
        return viewer.offices(Role.VILLAGE).anyMatch(office -> handover.from().village().startsWith(office.prefix()));
    }

    public static boolean isUnit(Viewer viewer, Handover handover) {
        return viewer.offices(Role.SENDING_UNIT).anyMatch(office -> office.id().equals(handover.from().unit()));
    }

    static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这份交接，或不在您的工作范围内。");
    }
}
