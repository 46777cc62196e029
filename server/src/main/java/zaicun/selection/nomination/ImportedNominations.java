package zaicun.selection.nomination;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Scope;
import zaicun.access.Seat;
import zaicun.access.SeatSource;
import zaicun.access.Viewer;
import zaicun.imports.Importer;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;
import zaicun.selection.Eligibility.Verdict;

/** Nominations from a list: held against the same rules as typed ones, written down as drafts that wait to be submitted. */
@Component
public class ImportedNominations {

    private final Drafting drafting;
    private final NominationDesk desk;
    private final ObjectProvider<SeatSource> seats;
    private final Roster roster;

    ImportedNominations(
            Drafting drafting, NominationDesk desk, ObjectProvider<SeatSource> seats, Roster roster) {
        this.drafting = drafting;
        this.desk = desk;
        this.seats = seats;
        this.roster = roster;
    }

    /** Refuses what a typed form would be refused, and an exception without its reason already here (1.2). */
    public void check(Importer importer, NominationForm form) {
        var draft = drafting.draft(viewer(importer), Ids.next(), form, Optional.empty());
        if (draft.nomination().verdict() == Verdict.EXCEPTION && form.exceptionWhy().isEmpty()) {
            throw Refusal.under(
                    "1.2", "selection.exception-why", form.candidate().name() + "原则上不宜选派，没有填写例外理由。",
                    "确需选派的请填写例外理由；否则请删去这一行。");
        }
    }

    public void add(Importer importer, UUID id, NominationForm form) {
        desk.save(viewer(importer), id, form);
    }

    private Viewer viewer(Importer importer) {
        List<Seat> held = seats.stream()
                .flatMap(source -> source.seatsOf(importer.person(), importer.today()))
                .toList();
        Set<UUID> units = held.stream()
                .filter(seat -> seat.role() == Role.SENDING_UNIT)
                .flatMap(seat -> seat.office().stream())
                .map(Office::id)
                .collect(Collectors.toUnmodifiableSet());
        var name = roster.person(importer.person()).map(Person::name).orElse("");
        return new Viewer(importer.person(), name, held, new Scope(importer.person(), Set.of(), units));
    }
}
