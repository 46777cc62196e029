package zaicun.access.accounts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Scope;
import zaicun.access.Seat;
import zaicun.access.SeatSource;
import zaicun.access.Viewer;
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Makes of a person the viewer he is on a day: all his seats, and the line they look down. */
@Component
public class Viewers {

    private final List<SeatSource> sources;
    private final Roster roster;

    Viewers(List<SeatSource> sources, Roster roster) {
        this.sources = sources;
        this.roster = roster;
    }

    public Viewer of(UUID person, LocalDate on) {
        var seats = sources.stream().flatMap(source -> source.seatsOf(person, on)).toList();
        return new Viewer(person, roster.person(person).map(Person::name).orElse(""), seats, scopeOf(person, seats));
    }

    private Scope scopeOf(UUID person, List<Seat> seats) {
        var prefixes = new HashSet<String>();
        var units = new HashSet<UUID>();
        for (var seat : seats) {
            seat.office().ifPresent(office -> {
                switch (seat.role()) {
                    case VILLAGE, STREET, HOST_OFFICE, HOST_ORGANISATION_DEPARTMENT, CITY_OFFICE ->
                        prefixes.add(office.prefix());
                    case SENDING_UNIT -> units.add(office.id());
                    case BUREAU -> {
                        units.addAll(unitsUnder(office));
                        // What the bureau owes itself stands beside what its units owe.
                        units.add(office.id());
                    }
                    case SENDING_ORGANISATION_DEPARTMENT -> units.addAll(unitsUnder(office));
                    case CADRE, HELPER, INSPECTOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> {
                        // they look down no line
                    }
                }
            });
        }
        return new Scope(person, Set.copyOf(prefixes), Set.copyOf(units));
    }

    private List<UUID> unitsUnder(Office sender) {
        return roster.offices(Organ.SENDING_UNIT).stream()
                .filter(unit -> unit.division().startsWith(sender.prefix()))
                .map(Office::id)
                .toList();
    }
}
