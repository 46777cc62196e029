package zaicun.leave.asking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.leave.LeaderSeat;
import zaicun.leave.Leaves;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.StandIn;

/** Who sits in, or acts for, the seat of the first secretary (team leader) on a day; away means on leave on that day. */
@Component
public class LeaderSeats {

    /**
     * The seat as an applicant finds it.
     *
     * @param acts who decides in it: the holder, else a stand-in who is neither the applicant nor on leave
     */
    public record Seat(LeaderSeat seat, Optional<UUID> holder, Optional<UUID> acts) {}

    private final Roster roster;
    private final Leaves leaves;

    LeaderSeats(Roster roster, Leaves leaves) {
        this.roster = roster;
        this.leaves = leaves;
    }

    Seat of(Posting applicant, LocalDate on) {
        var holder = roster.leaderOf(applicant.district(), applicant.team(), on).map(Posting::person);
        var hinders = hindrance(applicant, holder, on);
        if (hinders.equals(LeaderSeat.PRESENT)) {
            return new Seat(hinders, holder, holder);
        }
        var standIn = standIn(applicant.district(), applicant.team(), on)
                .filter(person -> !person.equals(applicant.person()));
        return new Seat(standIn.isPresent() ? hinders.withStandIn() : hinders, holder, standIn);
    }

    /** The named stand-in of a team, unless on leave himself. */
    public Optional<UUID> standIn(District district, UUID team, LocalDate on) {
        return roster.standInOf(district, team, on)
                .map(StandIn::person)
                .filter(person -> !isOnLeave(district, person, on));
    }

    private LeaderSeat hindrance(Posting applicant, Optional<UUID> holder, LocalDate on) {
        if (holder.isEmpty()) {
            return LeaderSeat.VACANT;
        }
        if (holder.get().equals(applicant.person()) || isOnLeave(applicant.district(), holder.get(), on)) {
            return LeaderSeat.AWAY;
        }
        return LeaderSeat.PRESENT;
    }

    private boolean isOnLeave(District district, UUID person, LocalDate on) {
        return !leaves.ofPerson(district, person, Span.day(on)).isEmpty();
    }
}
