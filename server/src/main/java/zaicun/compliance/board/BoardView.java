package zaicun.compliance.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import zaicun.kernel.State;

/** The board as a browser shows it: duties across; villages, units or people down, soonest first; never a ranking. */
record BoardView(LocalDate asOf, LocalDate at, List<Duty> duties, List<Row> rows) {

    /** One duty in the window that holds the date; {@code window} is empty for terms, which differ by person. */
    record Duty(String clause, String window, String windowLabel, LocalDate endsOn) {}

    /** One village, unit or person; {@code soonest} is the nearest date on which something still unmet ends. */
    record Row(String id, String label, LocalDate soonest, List<Cell> cells) {}

    /** How many subjects stand in which state, for one clause. */
    record Cell(String clause, Map<State, Integer> counts) {}
}
