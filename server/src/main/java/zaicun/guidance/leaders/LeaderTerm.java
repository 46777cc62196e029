package zaicun.guidance.leaders;

import java.util.UUID;
import zaicun.guidance.LeaderOffice;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * Somebody of a unit's leadership in charge of the posting, from – to.
 *
 * @param seat 1 for the principal; deputies have as many seats as the policy names
 * @param withdrawn entered by mistake: it never held
 */
public record LeaderTerm(
        District district,
        UUID id,
        UUID unit,
        LeaderOffice office,
        int seat,
        Holder holder,
        Span span,
        boolean withdrawn,
        int version) {

    public record Holder(String name, String dutyTitle) {}

    /** Names a term in an address. */
    record Ref(District district, UUID id) {}

    LeaderTerm with(Holder other, Span dates) {
        return new LeaderTerm(district, id, unit, office, seat, other, dates, withdrawn, version);
    }

    LeaderTerm taken() {
        return new LeaderTerm(district, id, unit, office, seat, holder, span, true, version);
    }

    /** {@code 主要负责人张三（局长）}. */
    public String title() {
        return office.title() + holder.name() + (holder.dutyTitle().isEmpty() ? "" : "（" + holder.dutyTitle() + "）");
    }

    /** {@code 自2025-03-01起} or {@code 2025-03-01至2026-02-28}. */
    public String dates() {
        return span.isOpen() ? "自 " + span.from() + " 起" : span.from() + " 至 " + span.last();
    }
}
