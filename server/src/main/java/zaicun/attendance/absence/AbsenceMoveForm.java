package zaicun.attendance.absence;

import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;

/** A move of a question; {@code measure} is one of the policy's, for a talk. */
public record AbsenceMoveForm(String village, UUID id, AbsenceMove move, String words, Optional<String> measure) {

    public AbsenceMoveForm {
        words = words == null ? "" : words.strip();
        if (village == null || id == null || move == null) {
            throw new InputError("move", "没有说明要办理哪一条；请刷新页面后重试。");
        }
        if (words.isEmpty()) {
            throw new InputError("words", "没有写说明；请写明情况和依据。");
        }
    }
}
