package zaicun.attendance.month;

import java.time.LocalDate;
import java.util.List;

/** The months of all villages in the viewer's line. */
record MonthList(String month, LocalDate dueOn, List<Line> villages) {

    /** {@code unread} where the viewer's organ has yet to acknowledge. */
    record Line(String village, String villageName, MonthState state, String stateTitle, int people, boolean unread) {}
}
