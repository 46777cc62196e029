package zaicun.suggestions;

import java.util.UUID;
import zaicun.kernel.InputError;

/**
 * What somebody suggests.
 *
 * @param named whether his name goes with it
 * @param open whether others may read it with its answer
 */
public record SuggestionForm(UUID id, String kind, String words, Boolean named, Boolean open) {

    private static final int AT_LEAST = 5;
    private static final int AT_MOST = 2_000;

    public SuggestionForm {
        if (id == null) {
            throw new InputError("id", "这次提交没有编号；请刷新页面后重试。");
        }
        if (kind == null || kind.isBlank()) {
            throw new InputError("kind", "请选择是哪方面的意见。");
        }
        words = words == null ? "" : words.strip();
        if (words.length() < AT_LEAST || words.length() > AT_MOST) {
            throw new InputError("words", "请用 " + AT_LEAST + " 至 " + AT_MOST + " 个字写明意见；现在有 " + words.length() + " 个字。");
        }
        if (named == null || open == null) {
            throw new InputError("named", "没有说明是否署名、是否公开；请选择。");
        }
    }
}
