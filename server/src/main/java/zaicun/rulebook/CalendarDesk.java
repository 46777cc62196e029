package zaicun.rulebook;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.calendar.CalendarBook;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

/** Loading a year of the official calendar. */
@Component
class CalendarDesk {

    private final CalendarBook book;
    private final Audit audit;
    private final TransactionTemplate transactions;

    CalendarDesk(CalendarBook book, Audit audit, TransactionTemplate transactions) {
        this.book = book;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Holds as soon as this returns, here; on other nodes within a minute. */
    void load(Viewer viewer, int year, byte[] file) {
        transactions.executeWithoutResult(status -> {
            var load = new CalendarBook.Load(Ids.next(), viewer.person());
            book.load(year, file, load);
            audit.record(new Act(District.NONE, viewer.person(), "calendar.load", load.id(), "载入 " + year + " 年工作日历"));
        });
        book.refresh();
    }
}
