package zaicun.leave.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.leave.asking.Kinds;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveRequests;
import zaicun.leave.deciding.LeaveReturns;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** The returns of a viewer's villages that nobody has confirmed yet (3.7). */
@Component
@Transactional(readOnly = true)
class ReturnsToConfirm {

    private final SeenDistricts districts;
    private final LeaveReturns returns;
    private final LeaveRequests requests;
    private final Stages stages;
    private final Roster roster;
    private final Kinds kinds;
    private final Clock clock;

    ReturnsToConfirm(
            SeenDistricts districts, LeaveReturns returns, LeaveRequests requests, Stages stages, Roster roster, Kinds kinds,
            Clock clock) {
        this.districts = districts;
        this.returns = returns;
        this.requests = requests;
        this.stages = stages;
        this.roster = roster;
        this.kinds = kinds;
        this.clock = clock;
    }

    List<ReturnRow> of(Viewer viewer) {
        return districts.of(viewer).stream().flatMap(district -> in(district, viewer)).toList();
    }

    private Stream<ReturnRow> in(District district, Viewer viewer) {
        var ids = returns.unconfirmed(district, viewer.scope().villagePrefixes(), LocalDate.now(clock));
        var told = returns.told(district, ids);
        var leaves = requests.find(district, ids);
        var people = roster.people(leaves.stream().map(Leave::person).toList());
        var villages = roster.divisionNames(leaves.stream().map(Leave::village).distinct().toList());
        return leaves.stream()
                .filter(leave -> !leave.person().equals(viewer.person()))
                .map(leave -> new ReturnRow(
                        district.code(),
                        leave.ref().id(),
                        Optional.ofNullable(people.get(leave.person())).map(Person::name).orElse(""),
                        villages.getOrDefault(leave.village(), ""),
                        kinds.title(leave.time()),
                        leave.halves().from(),
                        leave.halves().to(),
                        told.contains(leave.ref().id()),
                        stages.dueOn(leave)));
    }
}
