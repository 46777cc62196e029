package zaicun.attendance;

import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.OutOfLine;

/** Whether somebody acts for the very organ that the notice names, not for one above it. */
public final class Line {

    private Line() {}

    /** Refuses unless the viewer has the right and holds the seat of the organ whose area the village lies in. */
    public static void requireSeat(Viewer viewer, Right right, Role role, String village) {
        viewer.require(right);
        viewer.requireVillage(village);
        if (viewer.offices(role).noneMatch(office -> village.startsWith(office.prefix()))) {
            throw OutOfLine.noRight("这件事由本村（街道）对应的" + role.title() + "办理，您的岗位不能代办。");
        }
    }
}
