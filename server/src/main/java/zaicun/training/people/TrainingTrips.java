package zaicun.training.people;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.attendance.trip.OrderedTrip;
import zaicun.attendance.trip.OrderedTrips;
import zaicun.attendance.trip.TripKind;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.training.Training;
import zaicun.training.TrainingChanged;
import zaicun.training.TrainingState;

/**
 * Lets the days of a training stand in the register as an official trip (2.2): from the invitation on, so that the village
 * finds them filled in, until somebody cannot come, is no longer invited or did not take part.
 */
@Component
class TrainingTrips {

    private final TripLinks links;
    private final OrderedTrips trips;
    private final TrainingInvitations invitations;
    private final Roster roster;

    TrainingTrips(TripLinks links, OrderedTrips trips, TrainingInvitations invitations, Roster roster) {
        this.links = links;
        this.trips = trips;
        this.invitations = invitations;
        this.roster = roster;
    }

    /** Those away for it; whose trip is there already keeps it. */
    void follow(Viewer by, Training training, Collection<Posting> postings) {
        var away = links.awayFor(training.id());
        postings.stream()
                .filter(posting -> !away.contains(posting.person()))
                .forEach(posting -> training.plan().dates().intersect(posting.span())
                        .ifPresent(dates -> report(by, training, posting, dates)));
    }

    private void report(Viewer by, Training training, Posting posting, Span dates) {
        var plan = training.plan();
        var trip = Ids.next();
        var order = new OrderedTrip(
                trip, posting, TripKind.TRAINING, dates, nights(dates), plan.subject(), plan.organiser(), plan.place());
        if (trips.report(by, order) == OrderedTrips.Outcome.REPORTED) {
            links.add(new TripLinks.Link(posting.district(), training.id(), posting.person(), trip));
        }
    }

    /** Whoever learns for several days comes home on the last. */
    private static int nights(Span dates) {
        return Math.toIntExact(dates.length() - 1);
    }

    void drop(Viewer by, Training training, Set<UUID> people, String why) {
        links.ofTraining(training.id()).stream()
                .filter(link -> people.contains(link.person()))
                .forEach(link -> {
                    trips.takeBack(by, link.district(), link.trip(), why);
                    links.remove(link);
                });
    }

    /** What the organiser saw replaces what was expected. */
    void confirm(Viewer by, Training training, Collection<Attendance> attended) {
        var absent = links.awayFor(training.id());
        attended.forEach(one -> absent.remove(one.person()));
        drop(by, training, absent, "确认参训人员时未参训");
        follow(by, training, attended.stream()
                .flatMap(one -> roster.posting(one.district(), one.posting()).stream())
                .toList());
    }

    @EventListener
    void change(TrainingChanged change) {
        var training = change.training();
        boolean cancelled = training.state() == TrainingState.CANCELLED;
        drop(change.by(), training, links.awayFor(training.id()), cancelled ? "培训取消" : "培训改了时间或地点");
        if (!cancelled) {
            follow(change.by(), training, invitations.coming(training.id()).stream()
                    .flatMap(one -> roster.posting(one.district(), one.posting()).stream())
                    .toList());
        }
    }
}
