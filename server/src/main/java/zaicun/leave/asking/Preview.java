package zaicun.leave.asking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.approval.Act;
import zaicun.kernel.Clause;
import zaicun.kernel.HalfDay;
import zaicun.kernel.Organ;
import zaicun.kernel.Refusal;

/**
 * What a leave would come to, shown while it is typed: its length, what counts with it, under which clause, who decides
 * and why, or why it cannot be asked.
 */
record Preview(Optional<Answer> answer, List<String> warnings, Optional<No> refusal) {

    record Answer(
            BigDecimal days,
            BigDecimal countedDays,
            List<Adjacent> adjacent,
            String clause,
            List<Stop> route,
            List<Copy> filings,
            List<Passed> passedOver) {}

    /** Another leave that counts for the route of this one. */
    record Adjacent(UUID id, String kind, HalfDay from, HalfDay to, BigDecimal days) {}

    record Stop(Organ organ, String organTitle, Act act, String actTitle, String addressee, String why) {}

    record Copy(Organ organ, String addressee) {}

    record Passed(Organ organ, String organTitle, String addressee, String why) {}

    record No(String code, Optional<String> clause, String detail, String next) {}

    static Preview of(Answer answer, List<String> warnings) {
        return new Preview(Optional.of(answer), warnings, Optional.empty());
    }

    static Preview of(Refusal refusal) {
        var no = new No(refusal.code(), refusal.clause().map(Clause::toString), refusal.getMessage(), refusal.next());
        return new Preview(Optional.empty(), List.of(), Optional.of(no));
    }
}
