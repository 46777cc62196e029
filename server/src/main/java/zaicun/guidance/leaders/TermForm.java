package zaicun.guidance.leaders;

import java.time.LocalDate;
import java.util.Optional;
import zaicun.guidance.LeaderOffice;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** Who is in charge from when to when; {@code to} is the last day, absent while in office. */
public record TermForm(LeaderOffice office, String name, String dutyTitle, LocalDate from, Optional<LocalDate> to) {

    public TermForm {
        Fields.require("office", "职务（主要负责人或分管负责人）", office);
        Fields.require("name", "姓名", name);
        name = Fields.text("name", name, 40);
        dutyTitle = Fields.text("dutyTitle", dutyTitle, 60);
        Fields.require("from", "任职日期", from);
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new InputError("to", "离任日期 " + to.get() + " 早于任职日期 " + from + "；请核对。");
        }
    }

    Span span() {
        return to.map(last -> Span.of(from, last)).orElseGet(() -> Span.from(from));
    }

    LeaderTerm.Holder holder() {
        return new LeaderTerm.Holder(name, dutyTitle);
    }
}
