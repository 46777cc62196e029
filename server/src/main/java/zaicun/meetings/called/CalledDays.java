package zaicun.meetings.called;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;

/** Meetings that somebody attended, as lines of the day book; where a trip followed, the trip's line tells of it. */
@Component
class CalledDays implements DayBookSource {

    private static final Clause CLAUSE = Clause.of("4.1");

    private final Invitations invitations;

    CalledDays(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return invitations.attended(asked.district(), asked.people(), asked.dates()).stream()
                .map(one -> new DayLine(
                        one.on(), Optional.of(one.person()), CLAUSE, "called-meeting", one.meeting().toString(),
                        "参加%s召开的会议：%s".formatted(one.caller(), one.title())));
    }
}
