package zaicun.rulebook;

import java.time.LocalDate;
import java.util.List;
import zaicun.policy.DatedValue;
import zaicun.policy.Policy;

/** A policy as a browser lists it. */
record PolicyView(String version, String number, String title, String place, List<Value> values) {

    /** One dated value; {@code until} is empty while it is in force without end. */
    record Value(
            String key,
            String title,
            String clause,
            String shown,
            String unit,
            String source,
            LocalDate from,
            String until,
            LocalDate checkedOn,
            String place,
            boolean inForce) {

        static Value of(DatedValue<?> value, LocalDate today) {
            var inForce = value.inForce();
            return new Value(
                    value.key().name(),
                    value.title(),
                    value.clause().toString(),
                    value.shown(),
                    value.unit().word(),
                    value.source().title(),
                    inForce.from(),
                    inForce.isOpen() ? "" : inForce.until().toString(),
                    value.origin().checkedOn(),
                    value.origin().file() + ":" + value.origin().line(),
                    inForce.contains(today));
        }
    }

    static PolicyView of(Policy policy, LocalDate today) {
        var notice = policy.notice();
        return new PolicyView(
                policy.id().toString(),
                notice.number(),
                notice.title(),
                notice.place(),
                policy.values().stream().<Value>map(value -> Value.of(value, today)).toList());
    }
}
