package zaicun.compliance.board;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.compliance.keeping.Standing;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.State;
import zaicun.kernel.Window;

/** The board, the lists behind its cells, and the drawer behind each standing. */
@RestController
class StandingController {

    private static final int LARGEST_PAGE = 500;
    private static final int FURTHEST_ROW = 50_000;

    private final Board board;
    private final StandingDesk standings;
    private final TraceDesk traces;
    private final Clock clock;

    StandingController(Board board, StandingDesk standings, TraceDesk traces, Clock clock) {
        this.board = board;
        this.standings = standings;
        this.traces = traces;
        this.clock = clock;
    }

    @GetMapping("/api/board")
    @Needs(Right.BOARD_READ)
    BoardView board(
            Viewer viewer,
            @RequestParam Optional<BoardQuery.By> by,
            @RequestParam Optional<LocalDate> at,
            @RequestParam(defaultValue = "") String under) {
        return board.show(viewer, new BoardQuery(by, at.orElseGet(() -> LocalDate.now(clock)), under));
    }

    @GetMapping("/api/standings")
    @Needs(Right.BOARD_READ)
    StandingPage list(Viewer viewer, ListForm form) {
        return standings.page(viewer, form.asQuery(LocalDate.now(clock)));
    }

    @GetMapping("/api/standings/mine")
    @Needs(Right.BOARD_READ)
    List<StandingView> mine(Viewer viewer) {
        return standings.mine(viewer);
    }

    @GetMapping("/api/standings/{district}/{clause}/{subject}/{window}")
    @Needs(Right.BOARD_READ)
    TraceView trace(
            Viewer viewer, StandingPath path, @RequestParam Optional<LocalDate> asOf) {
        return traces.open(viewer, path.asDistrict(), path.asKey(), asOf.orElseGet(() -> LocalDate.now(clock)));
    }

    @PostMapping("/api/standings/{district}/{clause}/{subject}/{window}/answers")
    @Needs(Right.BOARD_READ)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Viewer viewer, StandingPath path, @Valid @RequestBody AnswerForm form) {
        traces.answer(viewer, path.asDistrict(), path.asKey(), form);
    }

    /** What to list, as it stands in the address. */
    record ListForm(
            LocalDate at,
            String clause,
            String under,
            UUID unit,
            UUID person,
            List<State> states,
            Integer page,
            Integer size) {

        StandingQuery asQuery(LocalDate today) {
            int rows = size == null ? 50 : Math.clamp(size, 1, LARGEST_PAGE);
            int number = page == null ? 0 : Math.max(0, page);
            if (number > FURTHEST_ROW / rows) {
                throw new InputError("page", "翻得太远，最多看前 " + FURTHEST_ROW + " 条；请按条款、村或状态缩小范围。");
            }
            return new StandingQuery(
                    at == null ? today : at,
                    Optional.ofNullable(clause),
                    under == null ? "" : under,
                    Optional.ofNullable(unit),
                    Optional.ofNullable(person),
                    states == null ? List.of() : states,
                    number,
                    rows);
        }
    }

    /** Names one standing in the address; a term window is written with {@code ~} in place of {@code /}. */
    record StandingPath(String district, String clause, UUID subject, String window) {

        District asDistrict() {
            return read("district", district, District::new);
        }

        Standing.Key asKey() {
            return new Standing.Key(
                    read("clause", clause, Clause::of),
                    subject,
                    read("window", window.replace('~', '/'), Window::parse));
        }

        private static <T> T read(String field, String written, java.util.function.Function<String, T> reading) {
            try {
                return reading.apply(written);
            } catch (RuntimeException unreadable) {
                throw new InputError(field, "“" + written + "”无法识别；请从看板重新打开。");
            }
        }
    }
}
