package zaicun.study;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;

/** Studies as lines of the day book: the team's together, one's own by person. */
@Component
class StudyDays implements DayBookSource {

    private static final Clause CLAUSE = Clause.of("5.1");

    private final Studies studies;

    StudyDays(Studies studies) {
        this.studies = studies;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return studies.of(asked.district(), List.of(asked.team()), asked.dates()).stream()
                .flatMap(study -> study.isCollective()
                        ? Stream.of(together(study))
                        : study.attended().stream()
                                .filter(asked.people()::contains)
                                .map(person -> line(study, Optional.of(person), "学习：" + study.matter().subject())));
    }

    private static DayLine together(Study study) {
        return line(study, Optional.empty(), "集中学习（%s），%d 人参加：%s".formatted(
                study.matter().occasion().title(), study.attended().size(), study.matter().subject()));
    }

    private static DayLine line(Study study, Optional<UUID> person, String text) {
        return new DayLine(study.on(), person, CLAUSE, "study", study.root().toString(), text);
    }
}
