package zaicun.attendance.stationing;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSource;
import zaicun.daybook.SiteSubject;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/** Days on which somebody was pulled away (2.4). */
@Component
class BorrowingDays implements DayBookSource, SiteSource {

    private static final Clause CLAUSE = Clause.of("2.4");

    private final Borrowings borrowings;

    BorrowingDays(Borrowings borrowings) {
        this.borrowings = borrowings;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return borrowings.ofPeople(asked.district(), asked.people(), asked.dates()).stream()
                .filter(borrowing -> borrowing.village().equals(asked.village()))
                .flatMap(borrowing -> borrowing.dates().intersect(asked.dates()).stream()
                        .flatMap(Span::dates)
                        .map(date -> new DayLine(
                                date,
                                Optional.of(borrowing.person()),
                                CLAUSE,
                                "borrowing",
                                borrowing.id().toString(),
                                words(borrowing))));
    }

    @Override
    public Stream<SiteLine> lines(SiteQuery asked) {
        return borrowings.ofPeople(asked.district(), asked.people(), Span.day(asked.on())).stream()
                .map(borrowing -> new SiteLine(
                        SiteSubject.ON_POST,
                        Optional.of(borrowing.person()),
                        CLAUSE,
                        "borrowing",
                        borrowing.id().toString(),
                        words(borrowing) + (borrowing.dates().isOpen() ? "，尚未归队" : "")));
    }

    private static String words(Borrowing borrowing) {
        return "被" + borrowing.borrower() + "抽借：" + borrowing.task();
    }
}
