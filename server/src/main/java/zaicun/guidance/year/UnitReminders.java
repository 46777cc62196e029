package zaicun.guidance.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.keeping.Duties;
import zaicun.guidance.SendingUnits;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;

/**
 * Reminds a unit's liaison of what the unit still owes, some days before the window ends. It looks at what is due and not at
 * what was sent, and each message is told once: a night missed is made up for by the next, a night run twice tells nothing.
 */
@Component
class UnitReminders {

    private static final List<Clause> CLAUSES =
            Stream.of("12.1", "12.2", "12.3", "12.4", "13.1").map(Clause::of).toList();

    private final Duties duties;
    private final SendingUnits units;
    private final Notices notices;
    private final Roster roster;
    private final Policy policy;
    private final TransactionTemplate transactions;
    private final Clock clock;

    UnitReminders(
            Duties duties, SendingUnits units, Notices notices, Roster roster, Policy policy, TransactionTemplate transactions,
            Clock clock) {
        this.duties = duties;
        this.units = units;
        this.notices = notices;
        this.roster = roster;
        this.policy = policy;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 8 * * *", zone = "Asia/Shanghai")
    void remind() {
        roster.hostDistricts().forEach(this::remind);
    }

    void remind(District district) {
        transactions.executeWithoutResult(status -> tellUnmet(district));
    }

    private void tellUnmet(District district) {
        var today = LocalDate.now(clock);
        for (var clause : CLAUSES) {
            try (var reckoned =
                    duties.reckon(clause, new Selection.Under(district, district.code()), Span.day(today), today)) {
                reckoned.filter(duty -> isUnmet(duty, today)).toList().forEach(duty -> remind(duty, today));
            }
        }
    }

    private static boolean isUnmet(Reckoning duty, LocalDate today) {
        var state = duty.course().on(today);
        return state == State.OPEN || state == State.AT_RISK;
    }

    private void remind(Reckoning duty, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, duty.course().endsOn());
        step(duty, left, today).ifPresent(step -> duty.subject().unit().ifPresent(unit -> notices.tell(new Notice(
                duty.subject().district(),
                units.liaisons(unit),
                "guidance.reminder",
                Optional.of(duty.clause()),
                "%s（%s）：%s距到期还有 %d 天。"
                        .formatted(duty.subject().label(), duty.window().title(), duty.trace().next(), left),
                "/guidance/unit",
                "reminder %s %s %s %d".formatted(duty.clause(), duty.subject().id(), duty.window(), step)))));
    }

    /** The nearest of the steps that was reached; of windows shorter than twice a step, that step is none. */
    private Optional<Integer> step(Reckoning duty, long left, LocalDate today) {
        long length = duty.window().span().length();
        return policy.on(today).get(PolicyKeys.GUIDANCE_REMINDERS).stream()
                .filter(step -> left <= step && step * 2L <= length)
                .min(Comparator.naturalOrder());
    }
}
