package zaicun.compliance.board;

import java.time.LocalDate;

/**
 * What to put on the board.
 *
 * @param by what stands in the rows
 * @param at the windows that hold this date
 * @param under only villages whose code begins so; empty for all in the line
 */
record BoardQuery(By by, LocalDate at, String under) {

    enum By {
        VILLAGE,
        UNIT,
        PERSON
    }
}
