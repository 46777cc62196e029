package zaicun.attendance.absence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import zaicun.kernel.InputError;

/**
 * What a list of questions is asked for.
 *
 * @param states only these; none means all
 * @param text part of the person's name, or empty
 * @param only this one question, as a message's link asks for
 * @param page from 1
 */
record AbsenceQuery(List<AbsenceState> states, String text, Optional<UUID> only, int page, int size) {

    private static final int LARGEST = 200;

    AbsenceQuery {
        text = text.strip();
        if (page < 1) {
            throw new InputError("page", "页码从 1 开始。");
        }
        if (size < 1 || size > LARGEST) {
            throw new InputError("size", "每页 1 至 " + LARGEST + " 条。");
        }
    }

    /** @param state a state's name, {@code OPEN} for all that are not decided yet, or empty */
    static AbsenceQuery of(String state, String text, int page, int size) {
        return new AbsenceQuery(states(state.strip()), text, Optional.empty(), page, size);
    }

    AbsenceQuery only(Optional<UUID> id) {
        return new AbsenceQuery(states, text, id, page, size);
    }

    private static List<AbsenceState> states(String state) {
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

    long skipped() {
        return (page - 1L) * size;
    }
}
