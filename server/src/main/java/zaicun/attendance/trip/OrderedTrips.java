package zaicun.attendance.trip;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.attendance.AttendanceNews;
import zaicun.attendance.MonthLock;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.roster.Roster;

/**
 * Trips that nobody types: they follow from an attendance that another article records, and go with it. In the transaction
 * of that record; whoever writes it has checked the right.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OrderedTrips {

    /** What became of an order. */
    public enum Outcome {
        REPORTED,
        /** The person is on a reported trip on these days already; that one stands. */
        ALREADY_AWAY,
        /** The month of the register was signed or confirmed. */
        MONTH_CLOSED
    }

    private final Trips trips;
    private final Roster roster;
    private final MonthLock months;
    private final AttendanceNews news;
    private final Audit audit;
    private final Clock clock;

    OrderedTrips(Trips trips, Roster roster, MonthLock months, AttendanceNews news, Audit audit, Clock clock) {
        this.trips = trips;
        this.roster = roster;
        this.months = months;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome report(Viewer by, OrderedTrip order) {
        var posting = order.posting();
        var touched = order.dates().dates().map(YearMonth::from).distinct().toList();
        if (!months.closed(posting.village(), touched).isEmpty()) {
            return Outcome.MONTH_CLOSED;
        }
        months.requireOpen(posting.village(), touched);
        trips.lockPerson(posting.district(), posting.person());
        if (!trips.of(posting.district(), List.of(posting.person()), order.dates()).isEmpty()) {
            return Outcome.ALREADY_AWAY;
        }
        var trip = new Trip(
                posting.district(), order.id(), posting.person(), posting.id(), posting.village(), order.kind(),
                order.dates(), order.nights(), order.purpose(), order.caller(), order.place(), false, Optional.empty(),
                "", clock.instant(), by.person(), by.name());
        trips.add(trip);
        news.ofTrip(posting, trip.dates());
        audit.record(new Act(posting.district(), by.person(), "trip.follow", trip.id(), "自动登记公务外出 " + trip.words()));
        return Outcome.REPORTED;
    }

    /** Takes the trip back; one that was corrected or taken back meanwhile is left as it is, and the answer is false. */
    public boolean takeBack(Viewer by, District district, UUID id, String why) {
        var found = trips.find(district, id);
        found.ifPresent(trip -> trips.lockPerson(district, trip.person()));
        var open = found.filter(this::isInForce).filter(this::isOpen);
        open.ifPresent(trip -> takeBack(by, trip, why));
        return open.isPresent();
    }

    private boolean isInForce(Trip trip) {
        return trips.of(trip.district(), List.of(trip.person()), trip.dates()).stream()
                .anyMatch(other -> other.id().equals(trip.id()));
    }

    private boolean isOpen(Trip trip) {
        var touched = trip.dates().dates().map(YearMonth::from).distinct().toList();
        return months.closed(trip.village(), touched).isEmpty();
    }

    private void takeBack(Viewer by, Trip trip, String why) {
        trips.add(new Trip(
                trip.district(), Ids.next(), trip.person(), trip.posting(), trip.village(), trip.kind(), trip.dates(),
                trip.nights(), trip.purpose(), trip.caller(), trip.place(), true, Optional.of(trip.id()), why,
                clock.instant(), by.person(), by.name()));
        roster.posting(trip.district(), trip.posting()).ifPresent(posting -> news.ofTrip(posting, trip.dates()));
        audit.record(new Act(trip.district(), by.person(), "trip.follow", trip.id(), "撤销自动登记的外出 " + trip.words()));
    }
}
