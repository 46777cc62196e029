package zaicun.integrity.pledges;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;

/** Pledges as lines of the day book. */
@Component
class PledgeDays implements DayBookSource {

    private final Pledges pledges;

    PledgeDays(Pledges pledges) {
        this.pledges = pledges;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return pledges.ofPeople(asked.district(), asked.people(), asked.dates()).stream()
                .map(pledge -> new DayLine(
                        pledge.pledgedOn(), Optional.of(pledge.person()), PledgeDuty.CLAUSE, "pledge",
                        pledge.id().toString(), "阅读六项纪律和廉洁自律制度，作出廉洁承诺"));
    }
}
