package zaicun.attendance.stationing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One posted person with what is owed of the three and what is ticked. */
record TickView(
        UUID posting,
        UUID person,
        String personName,
        String village,
        String villageName,
        String unitName,
        String post,
        LocalDate since,
        LocalDate dueOn,
        TickState state,
        List<Item> items) {

    record Item(String kind, String title, Optional<Tick> tick) {

        boolean holds() {
            return tick.filter(Tick::holds).isPresent();
        }

        /** As an office reads it in a cell. */
        String words() {
            return tick.map(set -> (set.holds() ? "已落实，" : "不再在村，") + set.on() + " 起").orElse("未登记");
        }
    }

    String stateTitle() {
        return state.title();
    }

    /** The cell of one of the three; it is not asked of everybody. */
    String wordsOf(String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).map(Item::words).findFirst().orElse("不适用");
    }
}
