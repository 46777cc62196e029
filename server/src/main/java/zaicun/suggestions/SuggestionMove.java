package zaicun.suggestions;

import static zaicun.suggestions.SuggestionState.ANSWERED;
import static zaicun.suggestions.SuggestionState.OPEN;
import static zaicun.suggestions.SuggestionState.WITHDRAWN;

import java.util.Set;
import zaicun.kernel.Refusal;

/** The table of legal moves of a suggestion; all but {@link #ANSWER} are its author's. An answer may be added to. */
public enum SuggestionMove {
    ANSWER("答复", Set.of(OPEN, ANSWERED), ANSWERED),
    ADD("补充", Set.of(OPEN), OPEN),
    ASK_AGAIN("追问", Set.of(ANSWERED), OPEN),
    WITHDRAW("撤回", Set.of(OPEN), WITHDRAWN);

    private final String title;
    private final Set<SuggestionState> from;
    private final SuggestionState to;

    SuggestionMove(String title, Set<SuggestionState> from, SuggestionState to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    String title() {
        return title;
    }

    boolean isAuthors() {
        return this != ANSWER;
    }

    boolean needsWords() {
        return this != WITHDRAW;
    }

    boolean isLegalFrom(SuggestionState state) {
        return from.contains(state);
    }

    SuggestionState from(SuggestionState state) {
        if (!isLegalFrom(state)) {
            throw Refusal.under(
                    "A.5", "suggestion.move", "这条意见现为“" + state.title() + "”，不能" + title + "。", "请刷新页面，按当前状态办理。");
        }
        return to;
    }
}
