package zaicun.compliance.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import zaicun.kernel.State;

/** The board as a browser shows it: duties across; places, units or people down, soonest first; never a ranking. */
record BoardView(LocalDate asOf, LocalDate at, Grouping grouping, List<Duty> duties, List<Row> rows) {

    /**
     * What stands in the rows.
     *
     * @param widest the highest level that the viewer's line holds several of
     * @param place name of the division looked at; empty for the whole line
     */
    record Grouping(BoardQuery.By by, BoardQuery.By widest, String place) {}

    /** One duty in the window that holds the date; {@code window} is empty for terms, which differ by person. */
    record Duty(String clause, String window, String windowLabel, LocalDate endsOn) {}

    /** One place, unit or person; {@code soonest} is the nearest date on which something still unmet ends. */
    record Row(String id, String label, LocalDate soonest, List<Cell> cells) {}

    /** How many subjects stand in which state, for one clause. */
    record Cell(String clause, Map<State, Integer> counts) {}
}
