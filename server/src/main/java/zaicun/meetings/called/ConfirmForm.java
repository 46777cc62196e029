package zaicun.meetings.called;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import zaicun.meetings.Fields;

/**
 * Who attended, as the caller confirms it, with the meeting's summary. Whoever was confirmed before and is not named any
 * more did not attend.
 */
public record ConfirmForm(Integer version, List<UUID> attended, String summary) {

    public ConfirmForm {
        Fields.require(version != null, "version", "页面不是最新的；请刷新后重试。");
        attended = attended == null ? List.of() : attended.stream().filter(Objects::nonNull).distinct().toList();
        summary = Fields.text("summary", summary, 4_000);
    }
}
