package zaicun.compliance.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Roster;

/** Freezes windows some days after they closed, so that records entered in due time are in the first version. */
@Component
class Freezer {

    private static final int BATCH = 500;
    private static final Logger log = LoggerFactory.getLogger(Freezer.class);

    private final Duties duties;
    private final FrozenStandings frozen;
    private final PolicyInForce policy;
    private final Roster roster;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Freezer(
            Duties duties,
            FrozenStandings frozen,
            PolicyInForce policy,
            Roster roster,
            TransactionTemplate transactions,
            Clock clock) {
        this.duties = duties;
        this.frozen = frozen;
        this.policy = policy;
        this.roster = roster;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks back a week, so that nights on which the server was down are made up for. */
    @Scheduled(cron = "0 40 1 * * *", zone = "Asia/Shanghai")
    void freezeNightly() {
        var last = lastToFreeze();
        roster.hostDistricts().forEach(district -> freeze(district, Span.of(last.minusDays(7), last)));
    }

    /** Freezes all that closed since that date and would have been frozen by now. */
    void freezeSince(District district, LocalDate from) {
        freeze(district, Span.of(from, lastToFreeze()));
    }

    private LocalDate lastToFreeze() {
        var today = LocalDate.now(clock);
        return today.minusDays(policy.daysBeforeFreeze(today) + 1L);
    }

    /** Freezes every window of the district whose last date lies within the dates; doing it again changes nothing. */
    void freeze(District district, Span ended) {
        for (var prefix : roster.townshipPrefixes(district)) {
            transactions.executeWithoutResult(status -> freeze(new Selection.Under(district, prefix), ended));
        }
        log.info("froze the windows of {} that ended {} – {}", district, ended.from(), ended.last());
    }

    private void freeze(Selection.Under area, Span ended) {
        var batch = new ArrayList<Reckoning>(BATCH);
        try (var reckoned = duties.reckon(area, ended, LocalDate.now(clock))) {
            reckoned.filter(reckoning -> ended.contains(reckoning.course().endsOn()))
                    .forEach(reckoning -> addInBatches(reckoning, batch));
        }
        frozen.freeze(batch);
    }

    private void addInBatches(Reckoning reckoning, List<Reckoning> batch) {
        batch.add(reckoning);
        if (batch.size() == BATCH) {
            frozen.freeze(batch);
            batch.clear();
        }
    }
}
