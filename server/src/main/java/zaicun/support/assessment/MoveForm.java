package zaicun.support.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;

/**
 * A move in one or several files of a district, all or none.
 *
 * @param grade code of a grade, for the moves that grade
 */
public record MoveForm(
        String district, List<Target> files, FileMove move, Optional<String> words, Optional<String> grade) {

    private static final int LONGEST = 3000;

    /** A file and how it was when it was seen. */
    public record Target(UUID id, Integer version) {

        public Target {
            if (id == null || version == null) {
                throw new InputError("files", "没有说明是哪一份考核；请刷新页面后重试。");
            }
        }
    }

    public MoveForm {
        if (district == null || !district.matches("\\d{6}") || files == null || files.isEmpty()) {
            throw new InputError("files", "没有选考核对象；请至少选择一人。");
        }
        if (move == null) {
            throw new InputError("move", "没有说明办理什么；请刷新页面后重试。");
        }
        if (words.orElse("").length() > LONGEST) {
            throw new InputError("words", "超过 " + LONGEST + " 字；请精简。");
        }
        if (move != FileMove.GRADE && said(words).isEmpty()) {
            throw new InputError("words", move.title() + "需要写明内容；请补充。");
        }
        if (move.grades() && grade.filter(code -> !code.isBlank()).isEmpty()) {
            throw new InputError("grade", "没有选考核等次；请选择一个等次。");
        }
        if (move.isOwn() && files.size() > 1) {
            throw new InputError("files", "个人总结和申诉只能逐份办理。");
        }
        files = List.copyOf(files);
    }

    private static String said(Optional<String> words) {
        return words.orElse("").strip();
    }

    String said() {
        return said(words);
    }
}
