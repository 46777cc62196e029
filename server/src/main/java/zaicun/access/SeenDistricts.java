package zaicun.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/**
 * The host districts in which a scope has something to see: where its villages lie, where its units ever sent people, and
 * where the person himself was posted. A list asks only these, however many districts there are.
 */
@Component
public class SeenDistricts {

    private final Roster roster;

    SeenDistricts(Roster roster) {
        this.roster = roster;
    }

    public List<District> of(Viewer viewer) {
        return of(viewer.scope());
    }

    public List<District> of(Scope scope) {
        var hosting = scope.villagePrefixes().isEmpty()
                ? Stream.<District>empty()
                : roster.hostDistricts().stream().filter(district -> lies(district, scope));
        var sentTo = scope.units().isEmpty() ? Stream.<District>empty() : roster.districtsOfUnits(scope.units()).stream();
        return Stream.of(hosting, sentTo, own(scope.self())).flatMap(same -> same).distinct().toList();
    }

    /** Where the person himself is or was posted. */
    public Stream<District> own(UUID person) {
        return roster.postingsOf(person).stream().map(Posting::district).distinct();
    }

    private static boolean lies(District district, Scope scope) {
        return scope.villagePrefixes().stream()
                .anyMatch(prefix -> prefix.startsWith(district.code()) || district.code().startsWith(prefix));
    }
}
