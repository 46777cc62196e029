package zaicun.households.hardship;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/**
 * What a list of reports is narrowed to, as it stands in an address.
 *
 * @param state a state's name; {@code OPEN} for those on their way, {@code WAITING} for those the viewer has to act on,
 *     {@code ENDED} for the rest, or empty
 * @param village its code or the beginning of it, or empty
 * @param from first day of the clue, where it is narrowed
 */
record HardshipQuery(String state, String village, Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    HardshipQuery {
        state = state == null ? "" : state.strip();
        village = village == null ? "" : village.strip();
    }

    Span clueDates() {
        var first = from.orElse(BEGINNING);
        var last = to.orElse(Span.FOREVER);
        if (last.isBefore(first)) {
            throw new InputError("to", "结束日期 " + last + " 早于开始日期 " + first + "；请核对。");
        }
        return Span.of(first, last);
    }

    /** The states to read; whether one waits for the viewer is told afterwards. */
    HardshipState[] states() {
        Predicate<HardshipState> meant = switch (state) {
            case "" -> any -> true;
            case "OPEN", "WAITING" -> any -> !any.ended();
            case "ENDED" -> HardshipState::ended;
            default -> any -> any.name().equals(state);
        };
        var found = Arrays.stream(HardshipState.values()).filter(meant).toArray(HardshipState[]::new);
        if (found.length == 0) {
            throw new InputError("state", "“" + state + "”不是报告的状态；请从列表中选择。");
        }
        return found;
    }

    boolean onlyWaiting() {
        return state.equals("WAITING");
    }
}
