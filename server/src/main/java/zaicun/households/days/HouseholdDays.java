package zaicun.households.days;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;

/** Visits, contacts, problems, hardship reports and moves of the team's people. */
@Component
class HouseholdDays implements DayBookSource {

    private final VisitLines visits;
    private final CareLines care;

    HouseholdDays(VisitLines visits, CareLines care) {
        this.visits = visits;
        this.care = care;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return Stream.of(
                        visits.visits(asked),
                        visits.contacts(asked),
                        care.problems(asked),
                        care.problemActs(asked),
                        care.hardship(asked),
                        care.moves(asked))
                .flatMap(lines -> lines.stream());
    }
}
