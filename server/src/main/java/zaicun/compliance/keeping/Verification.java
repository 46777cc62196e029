package zaicun.compliance.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.compliance.Selection;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Roster;

/**
 * Recomputes everything from the facts and must find no difference, neither to the stored rows and their sums nor to the
 * newest frozen versions. An alarm, not a repair: it changes nothing.
 */
@Component
public class Verification {

    private static final int SHOWN = 100;
    private static final Logger log = LoggerFactory.getLogger(Verification.class);

    /** How much was compared and what differs, at most {@value #SHOWN} differences told. */
    public record Findings(long compared, long differing, List<String> differences) {}

    private final Duties duties;
    private final Standings standings;
    private final FrozenStandings frozen;
    private final OpenedWindows opened;
    private final StandingTally tally;
    private final Roster roster;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Verification(
            Duties duties,
            Standings standings,
            FrozenStandings frozen,
            OpenedWindows opened,
            StandingTally tally,
            Roster roster,
            TransactionTemplate transactions,
            Clock clock) {
        this.duties = duties;
        this.standings = standings;
        this.frozen = frozen;
        this.opened = opened;
        this.tally = tally;
        this.roster = roster;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Shanghai")
    void verifyNightly() {
        var today = LocalDate.now(clock);
        for (var district : roster.hostDistricts()) {
            var findings = verify(district, Span.of(today.minusMonths(1), today));
            if (findings.differing() > 0) {
                log.error("verify {}: {} of {} rows differ", district, findings.differing(), findings.compared());
            }
        }
    }

    /** Compares every row of the district whose window touches the dates. */
    public Findings verify(District district, Span dates) {
        var differences = new ArrayList<String>();
        long compared = 0;
        long differing = 0;
        for (var prefix : roster.townshipPrefixes(district)) {
            var part = transactions.execute(status -> verify(new Selection.Under(district, prefix), dates));
            compared += part.compared();
            differing += part.differing();
            part.differences().stream().limit(SHOWN - differences.size()).forEach(differences::add);
        }
        var sums = tally.differences(district);
        sums.stream().limit(SHOWN - differences.size()).forEach(differences::add);
        return new Findings(compared, differing + sums.size(), differences);
    }

    private Findings verify(Selection.Under area, Span dates) {
        var stored = standings.of(area, dates).stream()
                .collect(Collectors.toMap(Standing::key, Function.identity()));
        var frozenHashes = frozen.latestHashes(area, dates);
        var open = opened.of(area.district());
        var differences = new ArrayList<String>();
        long compared = stored.size();
        try (var reckoned = duties.reckon(area, dates, LocalDate.now(clock))) {
            reckoned.forEach(reckoning -> {
                var now = Standing.of(reckoning);
                var old = stored.remove(now.key());
                if (old == null && isOpen(now, open) || old != null && !old.saysTheSameAs(now)) {
                    differences.add(tell(now, old));
                }
                var hash = frozenHashes.remove(now.key());
                if (hash != null && !hash.equals(FrozenStandings.hashOf(reckoning))) {
                    differences.add("已封存的 " + now.key() + " 与重算结果不一致");
                }
            });
        }
        stored.keySet().forEach(key -> differences.add("多出的行：" + key));
        return new Findings(compared, differences.size(), differences);
    }

    /** Only windows that were opened must have rows. */
    private static boolean isOpen(Standing row, Optional<Span> open) {
        return open.filter(dates -> dates.overlaps(row.window().span())).isPresent();
    }

    private static String tell(Standing now, Standing old) {
        return "重算 %s：应为 %s/%s %s，存为 %s"
                .formatted(
                        now.key(),
                        Numbers.plain(now.done()),
                        Numbers.plain(now.owed()),
                        now.course(),
                        old == null ? "（无）" : Numbers.plain(old.done()) + "/" + Numbers.plain(old.owed()) + " " + old.course());
    }
}
