package zaicun.inspection.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.inspection.Texts;

/**
 * A move of a finding.
 *
 * @param state that the mover saw; another one meanwhile is a conflict
 * @param dueOn the new deadline where a re-check did not pass
 */
public record MoveForm(
        String district, UUID id, FindingMove move, FindingState state, String words, Optional<LocalDate> dueOn) {

    private static final int LONGEST_TEXT = 1000;

    public MoveForm {
        Texts.district(district);
        Texts.required("id", "要办理的问题", id);
        Texts.required("move", "办理事项", move);
        Texts.required("state", "页面上的状态", state);
        words = Texts.required("words", "情况说明", words, LONGEST_TEXT);
        dueOn = dueOn == null ? Optional.empty() : dueOn;
    }
}
