package zaicun.meetings.minutes;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zaicun.attendance.TripChanged;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.leave.LeaveChanged;
import zaicun.meetings.TeamNews;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Leave and trips change who was in place, and with it whether the team's meeting counts (4.2). */
@Component
class MeetingFollower {

    private final Roster roster;
    private final TeamNews news;

    MeetingFollower(Roster roster, TeamNews news) {
        this.roster = roster;
        this.news = news;
    }

    @EventListener
    void follow(LeaveChanged change) {
        tell(change.district(), change.person(), change.dates());
    }

    @EventListener
    void follow(TripChanged change) {
        tell(change.district(), change.person(), change.dates());
    }

    private void tell(District district, UUID person, Span dates) {
        roster.postingsOf(person).stream()
                .filter(posting -> posting.district().equals(district) && posting.span().overlaps(dates))
                .map(Posting::team)
                .distinct()
                .forEach(team -> news.tell(district, team, dates, "4.2"));
    }
}
