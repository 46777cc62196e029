package zaicun.households.hardship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import zaicun.households.HouseholdNames.Named;
import zaicun.households.hardship.HardshipMove.HardshipAct;

/**
 * A report as a browser shows it.
 *
 * @param head as much of the name as the viewer may read
 * @param choices what the viewer may do with it now
 */
record HardshipView(
        String district,
        UUID id,
        UUID household,
        String head,
        String village,
        String villageName,
        LocalDate clueOn,
        String clueTitle,
        String words,
        HardshipState state,
        String stateTitle,
        LocalDate dueOn,
        Optional<LocalDate> endedOn,
        int version,
        List<Choice> choices,
        List<Step> steps) {

    record Choice(HardshipAct act, String title, boolean needsWords) {}

    record Step(String title, String stateTitle, String words, Named by, LocalDate on) {

        private String sentence() {
            return on + " " + by.name() + title + (words.isEmpty() ? "" : "：" + words);
        }
    }

    /** Whether its organ has to act; that its reporter may withdraw it waits for nobody. */
    boolean waits() {
        return choices.stream().anyMatch(choice -> choice.act() != HardshipAct.WITHDRAW);
    }

    String course() {
        return steps.stream().map(Step::sentence).collect(Collectors.joining("；"));
    }
}
