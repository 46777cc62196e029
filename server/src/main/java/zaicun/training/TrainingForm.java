package zaicun.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** A training as a screen writes it; {@code version} is what was seen where an earlier one is changed. */
public record TrainingForm(
        UUID id,
        TrainingKind kind,
        String tier,
        List<String> forms,
        List<String> courses,
        String subject,
        String place,
        String organiser,
        int places,
        LocalDate from,
        LocalDate to,
        int version) {

    private static final int LONGEST_DAYS = 180;
    private static final int MOST_PLACES = 5_000;

    public TrainingForm {
        Fields.require("id", "编号", id);
        Fields.require("kind", "培训类别", kind);
        Fields.require("tier", "培训级别", tier);
        Fields.require("forms", "培训方式", forms);
        Fields.require("subject", "培训主题", subject);
        Fields.require("from", "开始日期", from);
        Fields.require("to", "结束日期", to);
        forms = List.copyOf(forms);
        courses = courses == null ? List.of() : List.copyOf(courses);
        subject = Fields.text("subject", subject, 100);
        place = Fields.text("place", place, 100);
        organiser = Fields.text("organiser", organiser, 100);
        if (to.isBefore(from)) {
            throw new InputError("to", "结束日期 " + to + " 早于开始日期 " + from + "；请核对。");
        }
        if (from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw new InputError("to", "一次培训最长 " + LONGEST_DAYS + " 天；请核对日期，分期举办的请分别登记。");
        }
        if (places < 0 || places > MOST_PLACES) {
            throw new InputError("places", "名额“" + places + "”不对；请填 0（不限）到 " + MOST_PLACES + " 之间的整数。");
        }
    }

    Training.Plan plan(String office) {
        return new Training.Plan(
                kind, tier, forms, courses, subject, place, organiser.isEmpty() ? office : organiser, places,
                Span.of(from, to));
    }
}
