package zaicun.households.duties;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.households.duties.CoverFacts.Asked;
import zaicun.households.duties.CoverFacts.Covered;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;

/** How far each team has come in visiting everybody (7.8), and whom it has not visited yet. */
@Component
@Transactional(readOnly = true)
public class Cover {

    private final CoverDuties duties;
    private final CoverFacts facts;
    private final Roster roster;
    private final Policy policy;
    private final Clock clock;

    Cover(CoverDuties duties, CoverFacts facts, Roster roster, Policy policy, Clock clock) {
        this.duties = duties;
        this.facts = facts;
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
    }

    public record Progress(
            UUID team,
            String name,
            String village,
            String villageName,
            String window,
            BigDecimal owed,
            BigDecimal done,
            State state) {}

    /** All teams in villages that begin with one of the prefixes. */
    public List<Progress> progress(District district, Collection<String> prefixes) {
        var today = LocalDate.now(clock);
        var reckoned = prefixes.stream()
                .map(prefix -> new Selection.Under(district, prefix))
                .flatMap(area -> duties.reckon(area, Span.day(today), today))
                .toList();
        var names = roster.divisionNames(
                reckoned.stream().map(one -> one.subject().village()).distinct().toList());
        return reckoned.stream()
                .map(one -> progress(one, names, today))
                .distinct()
                .toList();
    }

    private static Progress progress(Reckoning one, Map<String, String> names, LocalDate today) {
        var team = one.subject();
        return new Progress(
                team.id(), team.label(), team.village(), names.getOrDefault(team.village(), team.village()),
                one.window().toString(), one.owed(), one.done(), one.course().on(today));
    }

    public record Unvisited(UUID household, String head, String kindTitle) {}

    /** Everybody whom the team has still to visit in the window that holds today. */
    public List<Unvisited> unvisited(District district, UUID team) {
        var today = LocalDate.now(clock);
        var window = policy.on(today).get(PolicyKeys.COVERED_WINDOW).holding(today);
        var asked = new Asked(
                today, CoveredKinds.of(policy.over(window.span())), Span.of(window.span().from(), today));
        return roster.team(district, team).stream()
                .flatMap(own -> facts.of(district, List.of(own), asked).getOrDefault(team, List.of()).stream())
                .filter(one -> one.visitedOn().isEmpty())
                .map(Cover::told)
                .toList();
    }

    private static Unvisited told(Covered one) {
        return new Unvisited(one.household(), one.head(), one.kind().title());
    }
}
