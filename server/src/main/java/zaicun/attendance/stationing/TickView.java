package zaicun.attendance.stationing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One posted person with what is owed of the three and what is ticked. */
record TickView(
        UUID posting, UUID person, String personName, String village, String post, LocalDate since, LocalDate dueOn,
        List<Item> items) {

    record Item(String kind, String title, Optional<Tick> tick) {}
}
