package zaicun.inspection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.inspection.Texts;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/**
 * A plan as it is made; {@code id} made by the browser.
 *
 * @param office at which the maker makes it; may be left out by whoever has one only
 * @param to last day
 */
public record PlanForm(
        UUID id,
        String district,
        PlanKind kind,
        Optional<UUID> office,
        String title,
        String purpose,
        LocalDate from,
        LocalDate to,
        List<String> streets,
        List<UUID> units,
        Integer villages,
        Integer each,
        List<PlanContent.Named> inspectors) {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_DAYS = 366;

    public PlanForm {
        Texts.required("id", "计划编号", id);
        Texts.district(district);
        Texts.required("kind", "督查方式（明查或暗访）", kind);
        title = Texts.required("title", "督查名称", title, LONGEST_TITLE);
        purpose = Texts.optional("purpose", purpose, LONGEST_TEXT);
        Texts.required("from", "督查起始日期", from);
        Texts.required("to", "督查截止日期", to);
        if (to.isBefore(from)) {
            throw new InputError("to", "截止日期 " + to + " 早于起始日期 " + from + "；请核对。");
        }
        if (from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw new InputError("to", "一次督查不超过一年；请核对年份。");
        }
        streets = streets == null ? List.of() : List.copyOf(streets);
        units = units == null ? List.of() : List.copyOf(units);
        if (villages == null || villages < 1) {
            throw new InputError("villages", "抽取村数应为正整数；请填写抽取几个村。");
        }
        if (each == null || each < 1) {
            throw new InputError("each", "每村督查人员数应为正整数；请填写 1 或更大的数。");
        }
        inspectors = inspectors == null ? List.of() : List.copyOf(inspectors);
        if (inspectors.isEmpty()) {
            throw new InputError("inspectors", "没有列出督查人员；请至少选择一人。");
        }
        if (inspectors.stream().map(PlanContent.Named::person).distinct().count() < inspectors.size()) {
            throw new InputError("inspectors", "督查人员有重复；请每人只列一次。");
        }
        office = office == null ? Optional.empty() : office;
    }

    Span span() {
        return Span.of(from, to);
    }

    PlanContent content() {
        return new PlanContent(title, purpose, streets, units, villages, each, inspectors);
    }
}
