package zaicun.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.AccountDesk;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.access.accounts.Viewers;
import zaicun.approval.Act;
import zaicun.approval.desk.ApprovalDesk.Decision;
import zaicun.approval.Event;
import zaicun.approval.Ref;
import zaicun.approval.desk.RequestFiles;
import zaicun.approval.RequestState;
import zaicun.approval.Step;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Conflict;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.leave.asking.AskingDesk;
import zaicun.leave.asking.LeaveForm;
import zaicun.leave.deciding.DecidingDesk;

@ZaicunTest
@Tag("external-database")
class TwoDecidersTest {

    private static final int ROUNDS = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Event> DECISIONS = List.of(Event.APPROVED, Event.REFUSED, Event.SENT_BACK);

    @Autowired
    private Houses houses;

    @Autowired
    private Viewers viewers;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private AskingDesk asking;

    @Autowired
    private DecidingDesk deciding;

    @Autowired
    private RequestFiles files;

    @Test
    void of_two_who_decide_one_step_at_once_exactly_one_wins() throws Exception {
        var house = houses.build();
        var applicant = viewers.of(house.leader(0).person(), TODAY);
        var first = viewers.of(house.person(Role.STREET), TODAY);
        var second = colleague(house);

        for (int round = 0; round < ROUNDS; round++) {
            var ref = asked(applicant);
            var rival = round % 2 == 0 ? Act.REFUSE : Act.SEND_BACK;
            var outcomes = atOnce(() -> wins(first, ref, Act.APPROVE), () -> wins(second, ref, rival));

            assertThat(outcomes).containsExactlyInAnyOrder(true, false);
            assertThat(decisions(ref)).isEqualTo(1);
            clear(applicant, ref);
        }
    }

    private Viewer colleague(House house) {
        var person = house.somebody();
        accounts.giveSeat(person, house.office(Organ.STREET), Houses.TERM, Houses.TESTER);
        return viewers.of(person, TODAY);
    }

    private Ref asked(Viewer applicant) {
        var tomorrow = TODAY.plusDays(1);
        var form = new LeaveForm(
                Ids.next(), "personal", new HalfDay(tomorrow, Half.AM), new HalfDay(tomorrow, Half.PM), "家中有事", "", "", "",
                Optional.empty());
        return asking.ask(applicant, form).ref();
    }

    private boolean wins(Viewer viewer, Ref ref, Act act) {
        try {
            deciding.decide(viewer, ref, new Decision(1, 1, act, "意见"));
            return true;
        } catch (Conflict late) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> {
                barrier.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                barrier.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    private long decisions(Ref ref) {
        var file = files.require(ref);
        assertThat(file.steps()).filteredOn(step -> step.state() == Step.State.DONE).hasSize(1);
        return file.events().stream().filter(event -> DECISIONS.contains(event.event())).count();
    }

    private void clear(Viewer applicant, Ref ref) {
        if (files.require(ref).request().state() != RequestState.REFUSED) {
            deciding.withdraw(applicant, ref, "");
        }
    }
}
