package zaicun.households.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
    private final Policy policy;

    VisitNews(FactNews news, PairingDesk pairings, Policy policy) {
        this.news = news;
        this.pairings = pairings;
        this.policy = policy;
    }

    /**
     * A visit was added to the others.
     *
     * @param newTeams teams that had not been at the household in the window of their round
     */
    void added(Visit visit, Doorstep door, Set<UUID> newTeams) {
        ofVisitors(visit, door.helpersThen());
        newTeams.forEach(team -> ofTeam(visit, team));
    }

    /** A visit was taken away or replaced: whatever it counted for is to be looked at again. */
    void gone(Visit visit) {
        var helpers = pairings.helpersOf(visit.district(), List.of(visit.household()), visit.on()).stream()
                .map(Pairing::helper)
                .collect(Collectors.toSet());
        ofVisitors(visit, helpers);
        teams(visit).forEach(team -> ofTeam(visit, team));
    }

    /** The window of the team's round that holds the day of the visit. */
    Span roundOf(LocalDate on) {
        return policy.on(on).get(PolicyKeys.COVERED_WINDOW).holding(on).span();
    }

    private void ofVisitors(Visit visit, Set<UUID> helpers) {
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
