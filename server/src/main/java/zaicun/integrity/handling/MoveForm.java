package zaicun.integrity.handling;

import java.util.Optional;
import java.util.UUID;
import zaicun.integrity.reports.ReportMove;
import zaicun.kernel.InputError;

/**
 * What a handler does with a report.
 *
 * @param version the version that was seen
 * @param outcome code of the policy's outcomes, to conclude
 * @param person whom the outcome concerns, where it concerns somebody
 * @param to the next handler, to transfer
 */
public record MoveForm(
        ReportMove move, Integer version, Optional<String> words, Optional<String> outcome, Optional<UUID> person,
        Optional<UUID> to) {

    private static final int AT_MOST = 5_000;

    public MoveForm {
        if (move == null || version == null) {
            throw new InputError("move", "没有说明办理动作；请刷新页面后重试。");
        }
        if (move == ReportMove.ADD) {
            throw new InputError("move", "补充情况只能由举报人在查询页办理。");
        }
        words = words.map(String::strip).filter(text -> !text.isEmpty());
        if (move.needsWords() && words.isEmpty()) {
            throw new InputError("words", "“" + move.title() + "”需要写明内容；请填写后重试。");
        }
        if (words.filter(text -> text.length() > AT_MOST).isPresent()) {
            throw new InputError("words", "请写在 " + AT_MOST + " 个字以内。");
        }
    }

    /** A plain move in the given words. */
    public static MoveForm of(ReportMove move, int version, String words) {
        return new MoveForm(move, version, Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
