package zaicun.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.access.accounts.Viewers;
import zaicun.approval.Act;
import zaicun.approval.desk.ApprovalDesk.Decision;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.leave.asking.AskingDesk;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveForm;
import zaicun.leave.deciding.DecidingDesk;
import zaicun.leave.deciding.ReturnDesk;
import zaicun.leave.deciding.ReturnForm;

/** What other modules hear and read of leaves. */
@ZaicunTest
@RecordApplicationEvents
class LeaveNewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Houses houses;

    @Autowired
    private Viewers viewers;

    @Autowired
    private AskingDesk asking;

    @Autowired
    private DecidingDesk deciding;

    @Autowired
    private ReturnDesk returns;

    @Autowired
    private Leaves leaves;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private House house;
    private Viewer leader;
    private Viewer street;

    @BeforeEach
    void a_house() {
        house = houses.build();
        leader = viewers.of(house.leader(0).person(), TODAY);
        street = viewers.of(house.person(Role.STREET), TODAY);
    }

    @Test
    void only_approved_leave_is_read_by_others() {
        var leave = asked("2026-11-24 AM", "2026-11-25 AM");
        var before = leaves.ofPerson(house.district(), leader.person(), Span.day(TODAY.plusDays(1)));

        approve(leave);

        assertThat(before).isEmpty();
        assertThat(leaves.under(house.district(), house.village(0), Span.day(TODAY.plusDays(2))))
                .extracting(ApprovedLeave::halves)
                .containsExactly(HalfDaySpan.parse("2026-11-24 AM", "2026-11-25 AM"));
        assertThat(leaves.under(house.district(), house.street(1).substring(0, 9), Span.day(TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void approval_and_withdrawal_tell_the_dates_they_touch() {
        var leave = asked("2026-11-24 AM", "2026-11-25 AM");
        approve(leave);

        deciding.withdraw(leader, leave.ref(), "");

        var dates = Span.of(TODAY.plusDays(1), TODAY.plusDays(2));
        assertThat(events.stream(LeaveChanged.class))
                .containsExactly(
                        new LeaveChanged(house.district(), leader.person(), dates),
                        new LeaveChanged(house.district(), leader.person(), dates));
        assertThat(leaves.ofPerson(house.district(), leader.person(), dates)).isEmpty();
    }

    @Test
    void an_early_return_frees_the_rest() {
        var leave = asked("2026-11-24 AM", "2026-11-25 PM");
        approve(leave);
        clock.moveTo("2026-11-25T12:30");

        confirm(leave, "2026-11-25 PM");

        assertThat(leaves.ofPerson(house.district(), leader.person(), Span.day(TODAY.plusDays(2))))
                .extracting(ApprovedLeave::halves)
                .containsExactly(HalfDaySpan.parse("2026-11-24 AM", "2026-11-25 AM"));
    }

    @Test
    void a_late_return_opens_a_question_about_the_working_days_only() {
        var leave = asked("2026-11-26 AM", "2026-11-26 PM");
        approve(leave);
        clock.moveTo("2026-12-01T09:00");

        confirm(leave, "2026-12-01 AM");

        assertThat(events.stream(LateReturn.class))
                .containsExactly(new LateReturn(
                        house.district(),
                        leader.person(),
                        leave.ref().id(),
                        Span.of(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 30))));
    }

    @Test
    void back_on_the_next_working_day_is_not_late() {
        var leave = asked("2026-11-27 AM", "2026-11-27 PM");
        approve(leave);
        clock.moveTo("2026-11-30T09:00");

        confirm(leave, "2026-11-30 AM");

        assertThat(events.stream(LateReturn.class)).isEmpty();
    }

    @Test
    void nobody_is_back_before_he_left() {
        var leave = asked("2026-11-24 AM", "2026-11-24 PM");
        approve(leave);

        var refused = catchThrowableOfType(Refusal.class, () -> confirm(leave, "2026-11-24 AM"));

        assertThat(refused.code()).isEqualTo("leave.return-before");
    }

    @Test
    void of_two_leaves_asked_at_once_for_the_same_days_one_is_refused() throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<Boolean> ask = () -> {
            barrier.await();
            try {
                asked("2026-11-24 AM", "2026-11-24 PM");
                return true;
            } catch (Refusal overlap) {
                return false;
            }
        };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(ask);
            var other = threads.submit(ask);

            assertThat(new boolean[] {one.get(), other.get()}).containsExactlyInAnyOrder(true, false);
        }
    }

    private Leave asked(String from, String to) {
        return asking.ask(
                leader,
                new LeaveForm(
                        Ids.next(), "personal", HalfDay.parse(from), HalfDay.parse(to), "家中有事", "", "", "", Optional.empty()));
    }

    private void approve(Leave leave) {
        deciding.decide(street, leave.ref(), new Decision(1, 1, Act.APPROVE, ""));
    }

    private void confirm(Leave leave, String back) {
        returns.comeBack(street, leave.ref(), new ReturnForm(HalfDay.parse(back), ""));
    }
}
