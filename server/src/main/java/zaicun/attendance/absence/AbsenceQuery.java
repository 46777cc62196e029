package zaicun.attendance.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/**
 * What a list of questions is narrowed to, as it stands in an address.
 *
 * @param state a state's name, {@code OPEN} for all that are not decided yet, or empty
 * @param id only this one question, as a message's link asks for
 * @param village its code or the beginning of it, or empty
 * @param from first of the days in question, where they are narrowed
 */
record AbsenceQuery(
        String state, Optional<UUID> id, String village, Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    AbsenceQuery {
        state = state == null ? "" : state.strip();
        village = village == null ? "" : village.strip();
    }

    List<AbsenceState> states() {
        if (state.isEmpty()) {
            return List.of();
        }
        if (state.equals("OPEN")) {
            return List.of(AbsenceState.SUGGESTED, AbsenceState.ASKED, AbsenceState.ANSWERED);
        }
        return Stream.of(AbsenceState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new InputError("state", "“" + state + "”不是核实的状态；请从列表中选择。"));
    }

    Span dates() {
        var first = from.orElse(BEGINNING);
        var last = to.orElse(Span.FOREVER);
        if (last.isBefore(first)) {
            throw new InputError("to", "结束日期 " + last + " 早于开始日期 " + first + "；请核对。");
        }
        return Span.of(first, last);
    }
}
