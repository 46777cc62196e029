package zaicun.training.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;

/** Each day of a training, for the work log of whoever took part. */
@Component
class TrainingDays implements DayBookSource {

    private static final Clause CLAUSE = Clause.of("6.2");

    private final TrainingAttendances attendances;

    TrainingDays(TrainingAttendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return attendances.ofPeople(asked.district(), asked.people()).stream()
                .flatMap(one -> one.what().dates().intersect(asked.dates()).stream()
                        .flatMap(dates -> dates.dates())
                        .map(on -> new DayLine(
                                on, Optional.of(one.person()), CLAUSE, "training", one.training().toString(),
                                "参加" + one.told())));
    }
}
