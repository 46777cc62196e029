package zaicun.compliance.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.compliance.keeping.Standing;
import zaicun.compliance.keeping.WindowOpener;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Lists standings in the viewer's line, soonest first. */
@Component
class StandingDesk {

    private static final Comparator<Standing> SOONEST = Comparator.comparing(
                    (Standing row) -> row.course().endsOn())
            .thenComparing(Standing::clause)
            .thenComparing(row -> row.subject().village())
            .thenComparing(row -> row.subject().label());

    private final StandingList list;
    private final SeenDistricts districts;
    private final WindowOpener opener;
    private final Roster roster;
    private final Clock clock;

    StandingDesk(StandingList list, SeenDistricts districts, WindowOpener opener, Roster roster, Clock clock) {
        this.list = list;
        this.districts = districts;
        this.opener = opener;
        this.roster = roster;
        this.clock = clock;
    }

    StandingPage page(Viewer viewer, StandingQuery query) {
        var today = LocalDate.now(clock);
        var rows = districts.of(viewer).stream()
                .peek(opener::require)
                .flatMap(district -> list.rows(district, viewer.scope(), query, today).stream())
                .sorted(SOONEST)
                .skip((long) query.page() * query.size())
                .limit(query.size() + 1L)
                .toList();
        var shown = rows.stream()
                .limit(query.size())
                .map(row -> StandingView.of(row, today))
                .toList();
        return new StandingPage(shown, rows.size() > query.size());
    }

    /** What is due from whoever is signed in, soonest first; nothing without a posting or pairing today. */
    List<StandingView> mine(Viewer viewer) {
        var today = LocalDate.now(clock);
        var team = roster.postingOf(viewer.person(), today).map(Posting::team);
        return Stream.concat(districts.own(viewer.person()), list.districtsOf(viewer.person()).stream())
                .distinct()
                .peek(opener::require)
                .flatMap(district ->
                        list.ofPerson(district, viewer.person(), team.orElse(viewer.person()), today).stream())
                .sorted(SOONEST)
                .map(row -> StandingView.of(row, today))
                .toList();
    }
}
