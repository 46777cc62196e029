package zaicun.meetings.called;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Span;
import zaicun.meetings.Fields;

/**
 * A meeting as its caller announces it, or changes it.
 *
 * @param office by which of his organs, where he sits at several
 * @param people who is invited
 * @param version of what is changed; absent for a new one
 */
public record CallForm(
        String district, Optional<UUID> office, String kind, String title, String place, Optional<String> hostVillage,
        LocalDate from, LocalDate to, String startsAt, Integer nights, String agenda, List<UUID> people,
        Optional<Integer> version) {

    private static final int LONGEST_DAYS = 31;

    public CallForm {
        office = office == null ? Optional.empty() : office;
        hostVillage = hostVillage == null ? Optional.empty() : hostVillage.filter(code -> !code.isBlank());
        kind = Fields.needed("kind", "会议种类", kind, 20);
        title = Fields.needed("title", "会议名称", title, 100);
        place = Fields.text("place", place, 100);
        startsAt = Fields.text("startsAt", startsAt, 20);
        agenda = Fields.text("agenda", agenda, 2_000);
        Fields.require(from != null, "from", "没有填写会议日期；请按 2026-01-31 的样子填写。");
        to = to == null ? from : to;
        Fields.require(!to.isBefore(from), "to", "结束日期 " + to + " 早于开始日期 " + from + "；请核对。");
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        Fields.require(days <= LONGEST_DAYS, "to", "一次会议超过 " + LONGEST_DAYS + " 天；请核对日期。");
        nights = nights == null ? (int) days - 1 : nights;
        Fields.require(nights >= 0 && nights <= days, "nights", "在外过夜 " + nights + " 晚与起止日期不符；最多 " + days + " 晚。");
        people = people == null ? List.of() : people.stream().filter(Objects::nonNull).distinct().toList();
        Fields.require(!people.isEmpty(), "people", "没有选参会的第一书记；请至少选择一人。");
        version = version == null ? Optional.empty() : version;
    }

    Span dates() {
        return Span.of(from, to);
    }

    CalledMeeting.Matter matter() {
        return new CalledMeeting.Matter(kind, title, place, startsAt, agenda);
    }
}
