package zaicun.households.hardship;

import static zaicun.households.hardship.HardshipState.AT_BUREAU;
import static zaicun.households.hardship.HardshipState.AT_STREET;
import static zaicun.households.hardship.HardshipState.AT_VILLAGE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zaicun.access.Role;
import zaicun.access.Viewer;

/** The table of legal moves of a hardship report: what, from where to where, and whose it is to do. */
public enum HardshipMove {
    VILLAGE_FORWARDS(HardshipAct.FORWARD, AT_VILLAGE, AT_STREET, Role.VILLAGE),
    STREET_FORWARDS(HardshipAct.FORWARD, AT_STREET, AT_BUREAU, Role.STREET),
    STREET_SENDS_BACK(HardshipAct.SEND_BACK, AT_STREET, AT_VILLAGE, Role.STREET),
    BUREAU_SENDS_BACK(HardshipAct.SEND_BACK, AT_BUREAU, AT_STREET, Role.BUREAU),
    BUREAU_IDENTIFIES(HardshipAct.IDENTIFY, AT_BUREAU, HardshipState.IDENTIFIED, Role.BUREAU),
    BUREAU_DECLINES(HardshipAct.DECLINE, AT_BUREAU, HardshipState.NOT_IDENTIFIED, Role.BUREAU),
    REPORTER_WITHDRAWS(HardshipAct.WITHDRAW, AT_VILLAGE, HardshipState.WITHDRAWN, null);

    /** What is done with a report. */
    public enum HardshipAct {
        FORWARD("同意上报"),
        SEND_BACK("退回"),
        IDENTIFY("识别"),
        DECLINE("不予识别"),
        WITHDRAW("撤回");

        private final String title;

        HardshipAct(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        boolean needsWords() {
            return this != FORWARD;
        }
    }

    private final HardshipAct act;
    private final HardshipState from;
    private final HardshipState to;
    private final Optional<Role> role;

    HardshipMove(HardshipAct act, HardshipState from, HardshipState to, Role role) {
        this.act = act;
        this.from = from;
        this.to = to;
        this.role = Optional.ofNullable(role);
    }

    HardshipAct act() {
        return act;
    }

    HardshipState to() {
        return to;
    }

    static Optional<HardshipMove> of(HardshipAct act, HardshipState state) {
        return Arrays.stream(values())
                .filter(move -> move.act == act && move.from == state)
                .findFirst();
    }

    /**
     * Whether it is the viewer's to do: the organ over that village whose turn it is, or whoever reported it. The seat of
     * one village or street decides nothing in another, even where its holder helps a household there.
     */
    boolean isFor(Viewer viewer, HardshipReport report) {
        return role.map(held -> sits(viewer, held, report.village()))
                .orElseGet(() -> report.recordedBy().equals(viewer.person()));
    }

    /** The bureau is on the sending line; that its people are in the village is asked before. */
    private static boolean sits(Viewer viewer, Role role, String village) {
        return role == Role.BUREAU
                ? viewer.is(role)
                : viewer.offices(role).anyMatch(office -> village.startsWith(office.prefix()));
    }

    static List<HardshipAct> openTo(Viewer viewer, HardshipReport report) {
        return Arrays.stream(values())
                .filter(move -> move.from == report.state() && move.isFor(viewer, report))
                .map(HardshipMove::act)
                .toList();
    }
}
