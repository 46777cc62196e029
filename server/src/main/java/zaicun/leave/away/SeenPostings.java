package zaicun.leave.away;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The postings in a viewer's line; a cadre sees those of the own team. */
@Component
class SeenPostings {

    private final Roster roster;

    SeenPostings(Roster roster) {
        this.roster = roster;
    }

    List<Posting> of(Viewer viewer, Span dates) {
        var scope = viewer.scope();
        var host = scope.villagePrefixes().stream().flatMap(prefix -> under(prefix, dates));
        var sent = scope.units().stream().flatMap(unit -> roster.postingsOfUnit(unit, dates).stream());
        var team = roster.postingOf(viewer.person(), dates.from()).stream()
                .flatMap(own -> roster.postingsOfTeam(own.district(), own.team(), dates).stream());
        return Stream.of(host, sent, team).flatMap(same -> same).distinct().toList();
    }

    private Stream<Posting> under(String prefix, Span dates) {
        return roster.postingsUnder(prefix, dates).stream();
    }
}
