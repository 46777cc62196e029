package zaicun.inspection.worklog;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSource;
import zaicun.daybook.SiteSubject;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/** On how many of the last days each person's log holds a record, for an inspection's page (8.2). */
@Component
class WorkLogSite implements SiteSource {

    private static final int DAYS_LOOKED_BACK = 14;

    private final DayBook book;

    WorkLogSite(DayBook book) {
        this.book = book;
    }

    @Override
    public Stream<SiteLine> lines(SiteQuery asked) {
        var back = new Span(asked.on().minusDays(DAYS_LOOKED_BACK), asked.on());
        return asked.people().stream().sorted().map(person -> new SiteLine(
                SiteSubject.WORK_LOG, Optional.of(person), Clause.of("8.6"), "work-log", person.toString(),
                "近 " + DAYS_LOOKED_BACK + " 天有 " + days(asked, person, back) + " 天有工作记录"));
    }

    private long days(SiteQuery asked, UUID person, Span back) {
        return book.lines(new DayBookQuery(asked.district(), asked.team(), asked.village(), Set.of(person), back)).stream()
                .filter(line -> line.person().equals(Optional.of(person)))
                .map(line -> line.on())
                .distinct()
                .count();
    }
}
