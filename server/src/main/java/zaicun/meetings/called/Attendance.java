package zaicun.meetings.called;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.attendance.trip.OrderedTrip;
import zaicun.attendance.trip.OrderedTrips;
import zaicun.attendance.trip.TripKind;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Leaves;
import zaicun.leave.TimeOnLeave;
import zaicun.meetings.called.Invitations.Confirmed;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Writes who attended a called meeting, and lets the official trip follow by itself or go again (4.1, 2.2). */
@Component
class Attendance {

    private final Invitations invitations;
    private final Callers callers;
    private final OrderedTrips trips;
    private final Leaves leaves;
    private final Roster roster;
    private final CallNotices notices;

    Attendance(
            Invitations invitations, Callers callers, OrderedTrips trips, Leaves leaves, Roster roster,
            CallNotices notices) {
        this.invitations = invitations;
        this.callers = callers;
        this.trips = trips;
        this.leaves = leaves;
        this.roster = roster;
        this.notices = notices;
    }

    /** Brings what is known of each person to what is said now; nothing is written of whom nothing changed. */
    void confirm(Viewer viewer, CalledMeeting meeting, List<UUID> attended) {
        var now = Set.copyOf(attended);
        inviteUnasked(viewer, meeting, now);
        var invited = invitations.of(meeting).stream()
                .collect(Collectors.toMap(Invitation::person, Function.identity()));
        requireNotOnLeave(meeting, now);
        for (var invitation : invited.values()) {
            boolean was = invitation.isAttended();
            boolean is = now.contains(invitation.person());
            if (is && !was) {
                came(viewer, meeting, invitation);
            } else if (!is && (was || invitation.attended().isEmpty())) {
                stayed(viewer, meeting, invitation);
            }
        }
    }

    /** Who came without an invitation is taken in, if the caller might have called him. */
    private void inviteUnasked(Viewer viewer, CalledMeeting meeting, Set<UUID> attended) {
        var unasked = new HashSet<>(attended);
        invitations.of(meeting).forEach(invitation -> unasked.remove(invitation.person()));
        if (unasked.isEmpty()) {
            return;
        }
        var callable = callers.whom(viewer, meeting.district(), meeting.dates().from()).stream()
                .collect(Collectors.toMap(Posting::person, Function.identity(), (one, same) -> one));
        for (var person : unasked) {
            if (!callable.containsKey(person)) {
                throw new InputError("attended", "到会的人里有人当天不是您范围内的第一书记（队长）；请从列表中选择。");
            }
            invitations.invite(meeting, callable.get(person));
        }
    }

    /** Somebody who is on leave all day on a day of the meeting was not there. */
    private void requireNotOnLeave(CalledMeeting meeting, Set<UUID> attended) {
        Map<UUID, TimeOnLeave> away = leaves.ofPeople(meeting.district(), attended, meeting.dates()).stream()
                .collect(Collectors.groupingBy(
                        ApprovedLeave::person,
                        Collectors.collectingAndThen(
                                Collectors.mapping(ApprovedLeave::halves, Collectors.toList()), TimeOnLeave::new)));
        var people = roster.people(away.keySet());
        var names = away.entrySet().stream()
                .filter(of -> meeting.dates().dates().anyMatch(date -> of.getValue().halvesOn(date) == 2))
                .map(of -> Optional.ofNullable(people.get(of.getKey())).map(Person::name).orElse(""))
                .sorted()
                .collect(Collectors.joining("、"));
        if (!names.isEmpty()) {
            throw Refusal.under(
                    "4.1", "meeting.on-leave", names + " 会议当天全天请假，不能登记为到会。", "请取消勾选；如已提前返岗，请先办理销假再登记。");
        }
    }

    private void came(Viewer viewer, CalledMeeting meeting, Invitation invitation) {
        var trip = Ids.next();
        var follow = meeting.takesAwayFrom(invitation.village())
                ? follow(viewer, meeting, invitation, trip)
                : Follow.IN_VILLAGE;
        var made = follow == Follow.TRIP ? Optional.of(trip) : Optional.<UUID>empty();
        invitations.confirm(meeting, new Confirmed(invitation.person(), true, follow, made, viewer.person()));
        notices.confirmed(meeting, invitation.person(), follow);
    }

    private Follow follow(Viewer viewer, CalledMeeting meeting, Invitation invitation, UUID trip) {
        var posting = roster.posting(meeting.district(), invitation.posting()).orElseThrow();
        var dates = meeting.dates().intersect(posting.span()).orElseThrow();
        var matter = meeting.matter();
        var order = new OrderedTrip(
                trip, posting, TripKind.MEETING, dates, nights(meeting, dates), matter.title(), meeting.caller(),
                matter.place());
        return switch (trips.report(viewer, order)) {
            case REPORTED -> Follow.TRIP;
            case ALREADY_AWAY -> Follow.OWN_TRIP;
            case MONTH_CLOSED -> Follow.MONTH_CLOSED;
        };
    }

    private static int nights(CalledMeeting meeting, Span dates) {
        return (int) Math.min(meeting.nights(), dates.length());
    }

    private void stayed(Viewer viewer, CalledMeeting meeting, Invitation invitation) {
        boolean gone = invitation.trip()
                .filter(trip -> trips.takeBack(viewer, meeting.district(), trip, "召集单位更正到会登记"))
                .isPresent();
        var follow = gone ? Follow.TAKEN_BACK : Follow.NOTHING_TO_TAKE;
        invitations.confirm(
                meeting, new Confirmed(invitation.person(), false, follow, Optional.empty(), viewer.person()));
        if (gone) {
            notices.confirmed(meeting, invitation.person(), follow);
        }
    }
}
