package zaicun.meetings.called;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.meetings.called.CallView.Guest;
import zaicun.policy.CatalogueItem;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Shows called meetings in somebody's line. */
@Component
@Transactional(readOnly = true)
class CallViews {

    private final CalledMeetings meetings;
    private final Invitations invitations;
    private final Callers callers;
    private final Roster roster;
    private final SeenDistricts districts;

    CallViews(
            CalledMeetings meetings, Invitations invitations, Callers callers, Roster roster, SeenDistricts districts) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.callers = callers;
        this.roster = roster;
        this.districts = districts;
    }

    List<CallView> list(Viewer viewer, Span dates) {
        viewer.require(Right.MEETING_READ);
        return districts.of(viewer).stream()
                .flatMap(district -> shown(viewer, district, meetings.inLine(district, line(viewer), dates)).stream())
                .toList();
    }

    CallView one(Viewer viewer, District district, UUID id) {
        viewer.require(Right.MEETING_READ);
        return meetings.find(district, id)
                .flatMap(meeting -> shown(viewer, district, List.of(meeting)).stream()
                        .filter(view -> isOwn(viewer, meeting) || view.own().isPresent() || !view.guests().isEmpty())
                        .findFirst())
                .orElseThrow(() -> OutOfLine.notFound("没有找到这次会议，或不在您的工作范围内。"));
    }

    CallView.Choices choices(Viewer viewer, LocalDate on) {
        viewer.require(Right.MEETING_CALL);
        var whom = callers.whom(viewer, on);
        var names = names(
                whom.stream().map(posting -> posting.person()).toList(),
                whom.stream().map(posting -> posting.village()).toList(),
                whom.stream().map(posting -> posting.unit()).toList());
        return new CallView.Choices(
                callers.offices(viewer).stream().map(office -> new CallView.Caller(office.id(), office.name())).toList(),
                callers.kinds().stream().map(kind -> new CallView.Kind(kind.code(), kind.title())).toList(),
                whom.stream()
                        .map(posting -> new CallView.Candidate(
                                posting.person(), names.person(posting.person()), posting.district().code(),
                                posting.village(), names.village(posting.village()), names.unit(posting.unit())))
                        .toList());
    }

    private CalledMeetings.Line line(Viewer viewer) {
        return new CalledMeetings.Line(
                callers.offices(viewer).stream().map(Office::id).toList(),
                viewer.scope().villagePrefixes().stream().map(prefix -> prefix + "%").toArray(String[]::new),
                viewer.scope().units().toArray(UUID[]::new),
                viewer.person());
    }

    private record Names(Map<UUID, Person> people, Map<String, String> villages, Map<UUID, String> units) {

        String person(UUID id) {
            return Optional.ofNullable(people.get(id)).map(Person::name).orElse("");
        }

        String village(String code) {
            return villages.getOrDefault(code, "");
        }

        String unit(UUID id) {
            return units.getOrDefault(id, "");
        }
    }

    private Names names(Collection<UUID> people, Collection<String> villages, Collection<UUID> units) {
        var known = units.stream()
                .distinct()
                .flatMap(unit -> roster.office(unit).stream())
                .collect(Collectors.toMap(Office::id, Office::name));
        return new Names(
                roster.people(people.stream().distinct().toList()),
                roster.divisionNames(villages.stream().distinct().toList()),
                known);
    }

    private List<CallView> shown(Viewer viewer, District district, List<CalledMeeting> found) {
        var invited = invitations.of(district, found.stream().map(CalledMeeting::id).toList());
        var all = invited.values().stream().flatMap(List::stream).toList();
        var names = names(
                all.stream().map(Invitation::person).toList(), all.stream().map(Invitation::village).toList(),
                all.stream().map(Invitation::unit).toList());
        var titles = callers.kinds().stream().collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
        return found.stream()
                .map(meeting -> view(
                        viewer, meeting, invited.getOrDefault(meeting.id(), List.of()), names,
                        titles.getOrDefault(meeting.matter().kind(), "会议")))
                .toList();
    }

    private CallView view(
            Viewer viewer, CalledMeeting meeting, List<Invitation> invited, Names names, String kindTitle) {
        boolean own = isOwn(viewer, meeting);
        var matter = meeting.matter();
        var guests = invited.stream().filter(guest -> own || sees(viewer, guest)).map(guest -> guest(guest, names)).toList();
        var mine = invited.stream()
                .filter(guest -> guest.person().equals(viewer.person()))
                .map(guest -> guest(guest, names))
                .findFirst();
        return new CallView(
                meeting.district().code(), meeting.id(), meeting.caller(), matter.kind(), kindTitle, matter.title(),
                matter.place(), meeting.hostVillage(), meeting.dates().from(), meeting.dates().last(), matter.startsAt(),
                meeting.nights(), matter.agenda(), meeting.summary(), meeting.state(), meeting.state().title(),
                meeting.version(), guests, invited.size(),
                (int) invited.stream().filter(guest -> guest.answer().equals("COMING")).count(),
                (int) invited.stream().filter(Invitation::isAttended).count(), mine,
                own ? acts(meeting) : List.of(), own ? moves(meeting) : List.of());
    }

    private List<CallView.Act> acts(CalledMeeting meeting) {
        return meetings.acts(meeting.district(), meeting.id()).stream()
                .map(act -> new CallView.Act(titleOf(act.act()), act.words(), act.actor(), act.at()))
                .toList();
    }

    private static List<CallMove> moves(CalledMeeting meeting) {
        var moves = new ArrayList<CallMove>();
        Arrays.stream(CallMove.values()).filter(move -> move.isLegalIn(meeting.state())).forEach(moves::add);
        return moves;
    }

    private boolean isOwn(Viewer viewer, CalledMeeting meeting) {
        return callers.offices(viewer).stream().anyMatch(office -> office.id().equals(meeting.office()));
    }

    private static boolean sees(Viewer viewer, Invitation guest) {
        var scope = viewer.scope();
        return guest.person().equals(viewer.person())
                || scope.units().contains(guest.unit())
                || scope.holdsVillage(guest.village());
    }

    private static Guest guest(Invitation guest, Names names) {
        return new Guest(
                guest.person(), names.person(guest.person()), guest.village(), names.village(guest.village()),
                names.unit(guest.unit()), guest.answer(), guest.answerWords(), guest.attended(),
                guest.outcome().map(Follow::title).orElse(""));
    }

    private static String titleOf(String act) {
        return Arrays.stream(CallMove.values())
                .filter(move -> move.name().equals(act))
                .map(CallMove::title)
                .findFirst()
                .orElse("发出通知");
    }
}
