package zaicun.households.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.households.FactNews;
import zaicun.households.pairings.Pairing;
import zaicun.households.pairings.PairingDesk;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/**
 * Tells which duties a visit touches, and no others: those of the pair only where visitor and household are paired, the
 * team's round only where the household was not yet on it. The caller has locked the household by then, so that a visit
 * and the retraction of another one see each other.
 */
@Component
class VisitNews {

    private final FactNews news;
    private final PairingDesk pairings;
    private final Visits visits;
    private final Policy policy;

    VisitNews(FactNews news, PairingDesk pairings, Visits visits, Policy policy) {
        this.news = news;
        this.pairings = pairings;
        this.visits = visits;
        this.policy = policy;
    }

    /** A visit was added to the others. */
    void added(Visit visit) {
        ofVisitors(visit);
        var window = policy.on(visit.on()).get(PolicyKeys.COVERED_WINDOW).holding(visit.on()).span();
        teams(visit).stream()
                .filter(team -> !visits.hasOther(visit, team, window))
                .forEach(team -> ofTeam(visit, team));
    }

    /** A visit was taken away or replaced: whatever it counted for is to be looked at again. */
    void gone(Visit visit) {
        ofVisitors(visit);
        teams(visit).forEach(team -> ofTeam(visit, team));
    }

    private void ofVisitors(Visit visit) {
        var helpers = pairings.helpersOf(visit.district(), List.of(visit.household()), visit.on()).stream()
                .map(Pairing::helper)
                .collect(Collectors.toSet());
        for (var visitor : visit.visitors()) {
            var clauses = new ArrayList<String>();
            visitor.team().ifPresent(team -> clauses.add("7.7"));
            if (helpers.contains(visitor.person())) {
                clauses.addAll(pairClauses(visit.on()));
            }
            news.ofPerson(
                    visit.district(), visitor.person(), Span.day(visit.on()), clauses.toArray(String[]::new));
        }
    }

    private List<String> pairClauses(LocalDate on) {
        return policy.on(on).get(PolicyKeys.VISIT_IS_CONTACT) ? List.of("7.4", "7.5") : List.of("7.4");
    }

    private static Collection<UUID> teams(Visit visit) {
        return visit.visitors().stream()
                .flatMap(visitor -> visitor.team().stream())
                .collect(Collectors.toSet());
    }

    private void ofTeam(Visit visit, UUID team) {
        news.ofTeam(visit.district(), team, Span.day(visit.on()), "7.8");
    }
}
