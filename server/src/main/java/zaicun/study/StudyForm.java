package zaicun.study;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.meetings.Fields;
import zaicun.meetings.minutes.MeetingForm;

/**
 * A study as a phone or a screen writes it.
 *
 * @param meeting root of a recorded meeting at which it was held
 * @param beside the meeting at which it was held, recorded in the same act
 * @param replaces the version that this one corrects, with the reason
 */
record StudyForm(
        UUID id, String district, UUID team, LocalDate on, String form, String subject, Occasion occasion,
        Optional<UUID> meeting, Optional<MeetingForm> beside, UUID ledBy, String content, List<UUID> attended,
        Optional<UUID> replaces, Optional<String> reason) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_CONTENT = 4_000;

    StudyForm {
        beside = beside == null ? Optional.empty() : beside;
        meeting = meeting == null ? Optional.empty() : meeting;
        on = on == null ? beside.map(MeetingForm::on).orElse(null) : on;
        Fields.require(team != null, "team", "没有说明是哪个工作队；请刷新页面后重新填写。");
        Fields.require(on != null, "on", "没有填写学习日期；请按 2026-01-31 的样子填写。");
        form = Fields.needed("form", "学习形式", form, 20);
        subject = Fields.needed("subject", "学习主题", subject, LONGEST_SUBJECT);
        occasion = beside.isPresent() || meeting.isPresent() ? Occasion.MEETING : occasion == null ? Occasion.OTHER : occasion;
        content = Fields.text("content", content, LONGEST_CONTENT);
        attended = attended == null ? List.of() : attended.stream().filter(Objects::nonNull).toList();
        attended = attended.isEmpty() ? beside.map(MeetingForm::attended).orElse(attended) : attended;
        Fields.require(!attended.isEmpty(), "attended", "没有选参加学习的人；请至少选择一人。");
        replaces = replaces == null ? Optional.empty() : replaces;
        reason = reason == null ? Optional.empty() : reason.map(String::strip).filter(words -> !words.isEmpty());
        Fields.require(replaces.isEmpty() || reason.isPresent(), "reason", "更正学习记录需要写明原因；请补充。");
        Fields.require(replaces.isEmpty() || beside.isEmpty(), "beside", "更正学习记录时不能同时登记例会；请分开办理。");
    }

    /** The same under the id of a phone's entry. */
    StudyForm under(UUID entry) {
        return new StudyForm(
                entry, district, team, on, form, subject, occasion, meeting, beside, ledBy, content, attended, replaces,
                reason);
    }

    void requireComplete() {
        Fields.require(id != null, "id", "缺少记录编号；请刷新页面后重新填写。");
    }

    Set<UUID> people() {
        return new LinkedHashSet<>(attended);
    }

    /** The meeting it was held at: one recorded already or the one recorded with it. */
    Optional<UUID> heldAt() {
        return beside.map(MeetingForm::id).or(() -> meeting);
    }

    Study.Matter matter() {
        return new Study.Matter(form, subject, occasion, content);
    }
}
