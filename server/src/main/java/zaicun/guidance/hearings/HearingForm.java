package zaicun.guidance.hearings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Fields;

/** A hearing as a screen writes it; {@code replaces} with {@code why} corrects an earlier record. */
public record HearingForm(
        UUID id,
        LocalDate on,
        String chair,
        String reporter,
        String heard,
        String decided,
        Optional<UUID> replaces,
        String why) {

    public HearingForm {
        Fields.require("id", "编号", id);
        Fields.require("on", "听取汇报的日期", on);
        Fields.require("chair", "主持人", chair);
        Fields.require("reporter", "汇报人", reporter);
        Fields.require("heard", "汇报内容", heard);
        chair = Fields.text("chair", chair, 60);
        reporter = Fields.text("reporter", reporter, 60);
        heard = Fields.text("heard", heard, 4_000);
        decided = Fields.text("decided", decided, 2_000);
        why = Fields.text("why", why, 200);
        if (replaces.isPresent()) {
            Fields.require("why", "更正原因", why);
        }
    }

    Hearing.Minutes minutes() {
        return new Hearing.Minutes(chair, reporter, heard, decided);
    }
}
