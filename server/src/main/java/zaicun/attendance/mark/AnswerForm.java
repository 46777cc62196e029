package zaicun.attendance.mark;

import java.util.UUID;
import zaicun.kernel.InputError;

/** What the person concerned says to a mark. */
public record AnswerForm(UUID id, UUID mark, String words) {

    private static final int LONGEST = 500;

    public AnswerForm {
        words = words == null ? "" : words.strip();
        if (id == null || mark == null || words.isEmpty()) {
            throw new InputError("words", "没有写说明；请写明当时的情况。");
        }
        if (words.length() > LONGEST) {
            throw new InputError("words", "说明超过 " + LONGEST + " 字；请写得简短一些。");
        }
    }
}
