package zaicun.leave.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.approval.Ref;
import zaicun.kernel.Clause;
import zaicun.kernel.Organ;
import zaicun.leave.Halves;
import zaicun.leave.ReturnDue;
import zaicun.leave.ReturnRecorded;
import zaicun.leave.asking.Kinds;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveRequests;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Word of returns (3.7): to the person whose leave is over, to the village that confirms, and back to the person. */
@Component
public class ReturnMessages {

    private static final Clause CLAUSE = Clause.of("3.7");

    private final Notices notices;
    private final OpenReturns open;
    private final LeaveRequests leaves;
    private final Roster roster;
    private final AccountDesk accounts;
    private final Kinds kinds;
    private final ReturnDue due;
    private final Clock clock;

    ReturnMessages(
            Notices notices, OpenReturns open, LeaveRequests leaves, Roster roster, AccountDesk accounts, Kinds kinds,
            ReturnDue due, Clock clock) {
        this.notices = notices;
        this.open = open;
        this.leaves = leaves;
        this.roster = roster;
        this.accounts = accounts;
        this.kinds = kinds;
        this.due = due;
        this.clock = clock;
    }

    /** In the morning, once a leave, each by itself; several nodes may do it at once. */
    @Scheduled(cron = "0 30 7 * * *", zone = "Asia/Shanghai")
    public void remind() {
        var today = LocalDate.now(clock);
        roster.hostDistricts().stream()
                .flatMap(district -> leaves.find(district, open.since(district, today)).stream())
                .forEach(this::remind);
    }

    private void remind(Leave leave) {
        var last = due.after(leave.halves());
        notices.tell(notice(
                leave, Set.of(leave.person()), "leave.return-due",
                "您的%s已结束，回村后请销假（%d月%d日前）；还回不来的，请续假。"
                        .formatted(what(leave), last.getMonthValue(), last.getDayOfMonth())));
    }

    @EventListener
    void tell(ReturnRecorded recorded) {
        leaves.find(new Ref(recorded.district(), recorded.leave())).ifPresent(leave -> {
            switch (recorded.what()) {
                case TOLD -> toldVillage(leave);
                case CONFIRMED -> notices.pass(notice(
                        leave, Set.of(leave.person()), "leave.returned", "您的%s已销假。".formatted(what(leave))));
            }
        });
    }

    private void toldVillage(Leave leave) {
        var name = roster.person(leave.person()).map(Person::name).orElse("");
        var keepers = new HashSet<>(roster.posting(leave.ref().district(), leave.posting())
                .flatMap(posting -> roster.officeFor(Organ.VILLAGE, posting))
                .map(Office::id)
                .map(accounts::holdersAt)
                .orElse(List.of()));
        keepers.remove(leave.person());
        notices.pass(notice(
                leave, keepers, "leave.return-told", "%s报告已返岗（%s），请确认销假。".formatted(name, what(leave))));
    }

    private String what(Leave leave) {
        return kinds.title(leave.time()) + "（" + Halves.words(leave.halves()) + "）";
    }

    private static Notice notice(Leave leave, Set<UUID> to, String kind, String text) {
        return new Notice(
                leave.ref().district(), to, kind, Optional.of(CLAUSE), text, LeaveMessages.linkTo(leave.ref()),
                "leave.return:" + leave.ref().id());
    }
}
