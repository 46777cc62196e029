package zaicun.attendance.stationing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.attendance.AttendanceNews;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Records who was pulled away (2.4): the cadre himself or anybody on the host line may. */
@Component
@Transactional
public class BorrowingDesk {

    private final Borrowings borrowings;
    private final Roster roster;
    private final SeenDistricts districts;
    private final AttendanceNews news;
    private final BorrowingMessages messages;
    private final Audit audit;
    private final Clock clock;

    BorrowingDesk(
            Borrowings borrowings, Roster roster, SeenDistricts districts, AttendanceNews news, BorrowingMessages messages, Audit audit,
            Clock clock) {
        this.borrowings = borrowings;
        this.roster = roster;
        this.districts = districts;
        this.news = news;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    public void record(Viewer viewer, BorrowingForm form) {
        viewer.require(Right.BORROWING_RECORD);
        var posting = roster.postingOf(form.person(), form.from())
                .filter(viewer::sees)
                .orElseThrow(() -> OutOfLine.notFound("没有找到此人当日的驻村任期，或不在您的工作范围内。"));
        if (borrowings.find(posting.district(), form.id()).isPresent()) {
            return;
        }
        form.replaces().ifPresent(old -> requireOf(posting, old));
        var touched = form.replaces()
                .flatMap(old -> borrowings.find(posting.district(), old))
                .map(old -> union(old.dates(), form.dates()))
                .orElse(form.dates());
        var borrowing = borrowing(viewer, posting, form);
        borrowings.add(borrowing);
        messages.recorded(borrowing);
        news.ofUnit(posting, touched, "2.4");
        audit.record(new Act(posting.district(), viewer.person(), "borrowing.record", form.id(), "登记抽借：" + form.borrower()));
    }

    @Transactional(readOnly = true)
    List<BorrowingView> seen(Viewer viewer) {
        var found = districts.of(viewer).stream()
                .flatMap(district -> borrowings.ofDistrict(district).stream())
                .filter(borrowing -> roster.posting(borrowing.district(), borrowing.posting())
                        .filter(viewer::sees)
                        .isPresent())
                .toList();
        var names = roster.people(found.stream().map(Borrowing::person).distinct().toList()).values().stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        var villages = roster.divisionNames(found.stream().map(Borrowing::village).distinct().toList());
        return found.stream()
                .map(each -> view(each, names.getOrDefault(each.person(), ""),
                        villages.getOrDefault(each.village(), each.village())))
                .toList();
    }

    private BorrowingView view(Borrowing each, String name, String village) {
        return new BorrowingView(
                each.id(),
                each.person(),
                name,
                each.village(),
                village,
                roster.office(each.unit()).map(Office::name).orElse(""),
                each.borrower(),
                each.task(),
                each.dates().from(),
                each.dates().isOpen() ? java.util.Optional.empty() : java.util.Optional.of(each.dates().last()),
                each.recordedAt(),
                each.recorder());
    }

    private void requireOf(Posting posting, UUID old) {
        borrowings.find(posting.district(), old)
                .filter(found -> found.person().equals(posting.person()))
                .orElseThrow(() -> OutOfLine.notFound("没有找到要更正的抽借记录。"));
    }

    private static Span union(Span one, Span other) {
        return new Span(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.until().isAfter(other.until()) ? one.until() : other.until());
    }

    private Borrowing borrowing(Viewer viewer, Posting posting, BorrowingForm form) {
        return new Borrowing(
                posting.district(),
                form.id(),
                posting.person(),
                posting.id(),
                posting.village(),
                posting.unit(),
                form.borrower(),
                form.task(),
                form.dates(),
                form.withdrawn().orElse(false),
                form.replaces(),
                form.reason().orElse("").strip(),
                clock.instant(),
                viewer.person(),
                viewer.name());
    }
}
