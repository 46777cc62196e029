package zaicun.selection.duties;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.selection.handover.Handover;
import zaicun.selection.handover.Handovers;

/** First days, last days and handovers as lines of the day book. */
@Component
class SelectionDays implements DayBookSource {

    private final Roster roster;
    private final Handovers handovers;

    SelectionDays(Roster roster, Handovers handovers) {
        this.roster = roster;
        this.handovers = handovers;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        var postings = roster.postingsOfTeam(asked.district(), asked.team(), asked.dates()).stream()
                .filter(posting -> asked.people().contains(posting.person()))
                .toList();
        var first = postings.stream().map(posting -> line(posting, posting.span().from(), "1.5", "到村开始驻村"));
        var last = postings.stream()
                .filter(posting -> !posting.span().isOpen())
                .map(posting -> line(posting, posting.span().last(), "1.6", "驻村任期结束"));
        var given = handovers.ofTeam(asked.district(), asked.team()).stream()
                .filter(handover -> asked.people().contains(handover.from().person()))
                .flatMap(handover -> handover.doneOn().map(on -> line(handover, on)).stream());
        return Stream.of(first, last, given)
                .flatMap(lines -> lines)
                .filter(line -> asked.dates().contains(line.on()));
    }

    private static DayLine line(Posting posting, LocalDate on, String clause, String text) {
        return new DayLine(on, Optional.of(posting.person()), Clause.of(clause), "posting", posting.id().toString(), text);
    }

    private static DayLine line(Handover handover, LocalDate on) {
        return new DayLine(
                on, Optional.of(handover.from().person()), Clause.of("1.6"), "handover", handover.id().toString(),
                "办完驻村交接，村党组织监交");
    }
}
