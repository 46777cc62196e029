package zaicun.attendance.stationing;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.kernel.Clause;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Word of a borrowing (2.4): to the sending unit, whose matter it is, and to the person himself. */
@Component
class BorrowingMessages {

    private static final Clause CLAUSE = Clause.of("2.4");

    private final Notices notices;
    private final AccountDesk accounts;
    private final Roster roster;

    BorrowingMessages(Notices notices, AccountDesk accounts, Roster roster) {
        this.notices = notices;
        this.accounts = accounts;
        this.roster = roster;
    }

    void recorded(Borrowing borrowing) {
        var to = new HashSet<>(accounts.holdersAt(borrowing.unit()));
        to.add(borrowing.person());
        to.remove(borrowing.recordedBy());
        var first = borrowing.replaces().orElse(borrowing.id());
        notices.pass(new Notice(
                borrowing.district(), to, "borrowing.recorded", Optional.of(CLAUSE), text(borrowing), "/borrowings",
                "borrowing:" + first));
    }

    private String text(Borrowing borrowing) {
        var name = roster.person(borrowing.person()).map(Person::name).orElse("");
        var from = borrowing.dates().from();
        var what = "%s被%s抽借（自%d月%d日，%s）".formatted(
                name, borrowing.borrower(), from.getMonthValue(), from.getDayOfMonth(), borrowing.task());
        if (borrowing.withdrawn()) {
            return what + "的登记已撤销。";
        }
        return borrowing.replaces().isPresent() ? what + "的登记已更正。" : "登记了" + what + "；驻村期间不得抽借，请协调其回村。";
    }
}
