package zaicun.households.visits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.files.Attached;
import zaicun.files.AttachedFiles;
import zaicun.households.HouseholdNames;
import zaicun.households.HouseholdNames.Named;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;

/** The visits and contacts of one household, corrected and retracted ones included. */
@RestController
@RequestMapping("/api/households/{district}/{id}")
class HistoryController {

    private static final int MOST = 100;

    /** @param standing {@code current}, {@code corrected} or {@code retracted} */
    record VisitLine(
            UUID id,
            LocalDate on,
            String seen,
            String difficulties,
            String agreed,
            List<Named> visitors,
            Named recordedBy,
            OffsetDateTime recordedAt,
            String standing,
            Optional<String> why,
            boolean mine,
            List<Attached> files) {}

    record ContactLine(UUID id, LocalDate on, String means, String note, Named person, String standing, boolean mine) {}

    private final Visits visits;
    private final Contacts contacts;
    private final Reaches reaches;
    private final HouseholdNames names;
    private final AttachedFiles files;

    HistoryController(
            Visits visits, Contacts contacts, Reaches reaches, HouseholdNames names, AttachedFiles files) {
        this.visits = visits;
        this.contacts = contacts;
        this.reaches = reaches;
        this.names = names;
        this.files = files;
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/visits")
    List<VisitLine> visits(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        reaches.requireFully(viewer, district, id);
        var told = visits.ofHousehold(district, id, MOST);
        var people = names.people(told.stream()
                .flatMap(visit -> Stream.concat(visit.visitors().stream(), Stream.of(visit.recordedBy())))
                .toList());
        var attached = files.of(district, VisitFiles.KIND, told.stream().map(Visits.Told::id).toList());
        return told.stream()
                .map(visit -> line(visit, people, viewer, withEarlier(visit, told, attached)))
                .toList();
    }

    /** A corrected visit is the same visit: its pictures are the correction's too. */
    private static List<Attached> withEarlier(Visits.Told visit, List<Visits.Told> told, Map<UUID, List<Attached>> attached) {
        var earlier = visit.replaces()
                .flatMap(old -> told.stream().filter(each -> each.id().equals(old)).findFirst())
                .map(old -> withEarlier(old, told, attached))
                .orElse(List.of());
        return Stream.concat(earlier.stream(), attached.getOrDefault(visit.id(), List.of()).stream()).toList();
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/contacts")
    List<ContactLine> contacts(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        reaches.requireFully(viewer, district, id);
        var told = contacts.ofHousehold(district, id, MOST);
        var people = names.people(told.stream().map(Contacts.Told::person).toList());
        return told.stream()
                .map(one -> new ContactLine(
                        one.id(), one.on(), one.means(), one.note(), people.of(one.person()), one.standing(),
                        one.person().equals(viewer.person())))
                .toList();
    }

    private static VisitLine line(
            Visits.Told visit, HouseholdNames.People people, Viewer viewer, List<Attached> files) {
        return new VisitLine(
                visit.id(), visit.on(), visit.seen(), visit.difficulties(), visit.agreed(),
                visit.visitors().stream().map(people::of).toList(), people.of(visit.recordedBy()), visit.recordedAt(),
                visit.standing(), visit.why(), isMine(visit.visitors(), visit.recordedBy(), viewer), files);
    }

    private static boolean isMine(Collection<UUID> visitors, UUID recordedBy, Viewer viewer) {
        return recordedBy.equals(viewer.person()) || visitors.contains(viewer.person());
    }
}
