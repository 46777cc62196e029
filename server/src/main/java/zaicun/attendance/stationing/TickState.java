package zaicun.attendance.stationing;

import java.time.LocalDate;
import java.util.List;

/** How far the three are seen to in one posting. */
enum TickState {
    COMPLETE("已落实"),
    OPEN("未到期限"),
    LACKING("到期未落实");

    private final String title;

    TickState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static TickState of(List<TickView.Item> items, LocalDate dueOn, LocalDate today) {
        if (items.stream().allMatch(TickView.Item::holds)) {
            return COMPLETE;
        }
        return today.isAfter(dueOn) ? LACKING : OPEN;
    }
}
