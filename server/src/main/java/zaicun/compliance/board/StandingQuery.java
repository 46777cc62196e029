package zaicun.compliance.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.State;

/**
 * Which rows to list behind a cell of the board.
 *
 * @param states empty for all
 * @param page from 0, of {@code size} rows
 */
record StandingQuery(
        LocalDate at,
        Optional<String> clause,
        String under,
        Optional<UUID> unit,
        Optional<UUID> person,
        List<State> states,
        int page,
        int size) {}
