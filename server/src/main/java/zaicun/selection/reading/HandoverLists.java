package zaicun.selection.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.roster.Person;
import zaicun.roster.Roster;
import zaicun.selection.handover.Handover;
import zaicun.selection.handover.HandoverState;
import zaicun.selection.handover.Handovers;
import zaicun.selection.handover.Takers;

/** Lists of handovers within a viewer's line. */
@Component
@Transactional(readOnly = true)
public class HandoverLists {

    private final Handovers handovers;
    private final Takers takers;
    private final Reaching reaching;
    private final MatterNames names;
    private final Roster roster;

    HandoverLists(Handovers handovers, Takers takers, Reaching reaching, MatterNames names, Roster roster) {
        this.handovers = handovers;
        this.takers = takers;
        this.reaching = reaching;
        this.names = names;
        this.roster = roster;
    }

    List<HandoverRow> all(Viewer viewer) {
        viewer.require(Right.SELECTION_READ);
        var scope = viewer.scope();
        return reaching.districts(viewer).stream()
                .flatMap(district -> rows(district, handovers.within(district, scope.units(), scope.villagePrefixes())))
                .toList();
    }

    Stream<HandoverRow> rows(District district, List<Handover> found) {
        var people = roster.people(found.stream().map(one -> one.from().person()).distinct().toList());
        var book = names.open(found.stream().map(one -> one.from().village()).distinct().toList());
        return found.stream().map(one -> row(district, one, people, book));
    }

    private HandoverRow row(District district, Handover one, Map<UUID, Person> people, MatterNames.Book book) {
        var from = one.from();
        return new HandoverRow(
                district.code(), one.id(), people.get(from.person()).name(), book.unit(from.unit()),
                book.village(from.village()), book.team(district, from.team()), from.last(), one.dueOn(), one.doneOn(),
                one.state(), one.state().title(), one.state() == HandoverState.WITNESSED ? "" : takers.of(one).name());
    }
}
