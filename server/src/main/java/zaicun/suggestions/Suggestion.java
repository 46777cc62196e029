package zaicun.suggestions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * One suggestion.
 *
 * @param bureau which answers it
 * @param authorName empty where the author does not give it
 * @param open whether the author lets others read it
 * @param published whether the bureau has it read by all, with the answer
 */
record Suggestion(
        District district,
        UUID id,
        UUID bureau,
        String authorName,
        String kind,
        String words,
        boolean open,
        boolean published,
        SuggestionState state,
        int version,
        LocalDate receivedOn,
        Optional<LocalDate> dueOn) {

    Suggestion moved(SuggestionState to, boolean nowPublished, Optional<LocalDate> due) {
        return new Suggestion(
                district, id, bureau, authorName, kind, words, open, nowPublished, to, version + 1, receivedOn, due);
    }
}
