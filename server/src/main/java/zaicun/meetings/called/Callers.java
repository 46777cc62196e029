package zaicun.meetings.called;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Post;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.meetings.TeamSight;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/**
 * Who may call a meeting of first secretaries and whom (4.1): a street those of its villages, the host office those of its
 * district, the bureau and a unit those whom they sent, an area's lead unit those of the area's villages.
 */
@Component
class Callers {

    /** Kinds that the notice ties to one organ. */
    private static final String OF_STREET = "STREET";
    private static final String OF_AREA = "AREA";

    private final MeetingAreas areas;
    private final TeamSight sight;
    private final Roster roster;
    private final Policy policy;
    private final Clock clock;

    Callers(MeetingAreas areas, TeamSight sight, Roster roster, Policy policy, Clock clock) {
        this.areas = areas;
        this.sight = sight;
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
    }

    /** The viewer's organs that may call. */
    List<Office> offices(Viewer viewer) {
        return Stream.of(Role.STREET, Role.HOST_OFFICE, Role.BUREAU, Role.SENDING_UNIT)
                .flatMap(viewer::offices)
                .distinct()
                .toList();
    }

    Office requireOffice(Viewer viewer, Optional<UUID> asked) {
        return offices(viewer).stream()
                .filter(office -> asked.isEmpty() || office.id().equals(asked.get()))
                .findFirst()
                .orElseThrow(() -> OutOfLine.noRight("会议由街道、驻村工作办公室、区乡村振兴局或片区牵头单位召集，您的岗位不能召集。"));
    }

    List<CatalogueItem> kinds() {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.CALLED_MEETINGS);
    }

    /** The kind is one of the policy's, and one that this organ may call. */
    void requireKind(Office office, String kind) {
        if (kinds().stream().noneMatch(item -> item.code().equals(kind))) {
            throw new InputError("kind", "没有“" + kind + "”这种会议；请从列表中选择。");
        }
        boolean fits = switch (office.kind()) {
            case STREET -> !kind.equals(OF_AREA);
            case SENDING_UNIT -> kind.equals(OF_AREA);
            default -> !kind.equals(OF_STREET) && !kind.equals(OF_AREA);
        };
        if (!fits) {
            throw Refusal.under(
                    "4.1", "called.kind", "这种会议不由" + office.name() + "召集。",
                    "街道召集的选“街道党工委召开的会议”，片区牵头单位召集的选“片区牵头单位召开的会议”，其他选推进会、总结会或交流会。");
        }
    }

    /** First secretaries (leaders) whom the viewer may call on that date, by village. */
    List<Posting> whom(Viewer viewer, LocalDate on) {
        var seen = sight.postings(viewer, "", Span.day(on)).stream();
        var led = viewer.offices(Role.SENDING_UNIT)
                .flatMap(unit -> areas.ledBy(unit.id()).stream())
                .flatMap(area -> area.villages().stream()
                        .flatMap(village -> roster.postingsUnder(area.district(), village, Span.day(on)).stream()));
        return Stream.concat(seen, led)
                .filter(posting -> posting.leads() || posting.post() == Post.FIRST_SECRETARY)
                .distinct()
                .sorted(Comparator.comparing(Posting::village).thenComparing(Posting::id))
                .toList();
    }

    List<Posting> whom(Viewer viewer, District district, LocalDate on) {
        return whom(viewer, on).stream().filter(posting -> posting.district().equals(district)).toList();
    }
}
