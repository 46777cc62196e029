package zaicun.selection.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.selection.handover.HandoverState;

/** A handover in a list. */
record HandoverRow(
        String district, UUID id, String name, String unit, String village, String team, LocalDate last, LocalDate dueOn,
        Optional<LocalDate> doneOn, HandoverState state, String stateTitle, String taker) {}
