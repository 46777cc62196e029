package zaicun.suggestions;

import java.util.Optional;
import zaicun.kernel.InputError;

/**
 * What the bureau or the author does with a suggestion.
 *
 * @param version the version that was seen
 * @param publish whether all may read it with this answer
 */
public record SuggestionMoveForm(SuggestionMove move, Integer version, Optional<String> words, Optional<Boolean> publish) {

    private static final int AT_MOST = 2_000;

    public SuggestionMoveForm {
        if (move == null || version == null) {
            throw new InputError("move", "没有说明办理动作；请刷新页面后重试。");
        }
        words = words.map(String::strip).filter(text -> !text.isEmpty());
        if (move.needsWords() && words.isEmpty()) {
            throw new InputError("words", "“" + move.title() + "”需要写明内容；请填写后重试。");
        }
        if (words.filter(text -> text.length() > AT_MOST).isPresent()) {
            throw new InputError("words", "请写在 " + AT_MOST + " 个字以内。");
        }
    }
}
