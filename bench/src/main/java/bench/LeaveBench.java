package bench;

import bench.floor.BareLeave;
import bench.floor.FloorDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import zaicun.access.Viewer;
import zaicun.access.accounts.Viewers;
import zaicun.approval.Act;
import zaicun.approval.desk.ApprovalDesk;
import zaicun.approval.Ref;
import zaicun.kernel.Conflict;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.leave.asking.AskingDesk;
import zaicun.leave.asking.LeaveForm;
import zaicun.leave.deciding.DecidingDesk;

/** Row 1: a first secretary's long leave (3.2): asked, agreed by the street, approved by the host office, read on file. */
final class LeaveBench {

    private final House house;
    private final List<House.Leader> leaders;
    private final LocalDate monday;
    private int weeksUsed;
    private final Map<UUID, Viewer> viewers = new ConcurrentHashMap<>();
    private final Map<String, UUID> holders = new ConcurrentHashMap<>();

    LeaveBench(House house, List<House.Leader> leaders) {
        this.house = house;
        this.leaders = leaders;
        monday = LocalDate.now(house.desk(java.time.Clock.class)).with(TemporalAdjusters.next(java.time.DayOfWeek.MONDAY));
        leaders.forEach(leader -> List.of(Organ.STREET, Organ.HOST_OFFICE, Organ.HOST_ORGANISATION_DEPARTMENT)
                .forEach(kind -> holder(kind, leader)));
    }

    private UUID holder(Organ kind, House.Leader leader) {
        var place = kind == Organ.STREET ? leader.posting().village().substring(0, 9) : "";
        return holders.computeIfAbsent(kind + place, key -> house.seat(kind, leader.posting()));
    }

    private Viewer as(UUID person) {
        return viewers.computeIfAbsent(person, who -> house.desk(Viewers.class)
                .of(who, LocalDate.now(house.desk(java.time.Clock.class))));
    }

    Timing ours(int threads, int times) {
        int from = weeksUsed;
        weeksUsed += times / leaders.size() + 1;
        return Crowd.run(threads, times, (who, number) -> oneLeave(from, number));
    }

    /** Each leader asks for one week after the other, so that no two of his leaves touch. */
    private void oneLeave(int fromWeek, int number) {
        var leader = leaders.get(number % leaders.size());
        var ref = ask(leader, monday.plusWeeks(fromWeek + number / leaders.size()), 4);
        decide(as(holder(Organ.STREET, leader)), ref, new ApprovalDesk.Decision(1, 1, Act.AGREE, "同意。"));
        decide(as(holder(Organ.HOST_OFFICE, leader)), ref, new ApprovalDesk.Decision(2, 2, Act.APPROVE, "同意。"));
        house.desk(DecidingDesk.class).read(as(holder(Organ.HOST_ORGANISATION_DEPARTMENT, leader)), ref);
    }

    private Ref ask(House.Leader leader, LocalDate first, int days) {
        var form = new LeaveForm(
                Ids.next(), "personal", new HalfDay(first, Half.AM), new HalfDay(first.plusDays(days - 1L), Half.PM), "家中有事",
                "市区", "", "", Optional.empty());
        return house.desk(AskingDesk.class).ask(as(leader.posting().person()), form).ref();
    }

    private void decide(Viewer viewer, Ref ref, ApprovalDesk.Decision decision) {
        house.desk(DecidingDesk.class).decide(viewer, ref, decision);
    }

    static Timing floor(FloorDatabase database, int threads, int times) {
        try (var source = new HikariDataSource()) {
            source.setJdbcUrl(database.url());
            source.setMaximumPoolSize(24);
            var bare = new BareLeave(source);
            return Crowd.run(threads, times, (who, number) -> {
                var id = UUID.randomUUID();
                bare.ask(id, number);
                for (int step = 1; step <= 3; step++) {
                    bare.decide(id, step, step);
                }
            });
        }
    }

    /** In how many tries, of two who decide the same step at once, exactly one won. */
    int oneWins(int tries) throws Exception {
        int right = 0;
        int firstWeek = weeksUsed;
        weeksUsed += tries / leaders.size() + 1;
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int number = 0; number < tries; number++) {
                var leader = leaders.get(number % leaders.size());
                var ref = ask(leader, monday.plusWeeks(firstWeek + number / leaders.size()), 1);
                var second = holders.computeIfAbsent(
                        "second " + leader.posting().village().substring(0, 9),
                        key -> house.seat(Organ.STREET, leader.posting()));
                var start = new CyclicBarrier(2);
                var one = pool.submit(() -> wins(as(holder(Organ.STREET, leader)), ref, start, Act.APPROVE));
                var other = pool.submit(() -> wins(as(second), ref, start, Act.REFUSE));
                right += won(one) + won(other) == 1 ? 1 : 0;
            }
        }
        return right;
    }

    private boolean wins(Viewer viewer, Ref ref, CyclicBarrier start, Act act) throws Exception {
        var decision = new ApprovalDesk.Decision(1, 1, act, "请另择时间。");
        start.await();
        try {
            house.desk(DecidingDesk.class).decide(viewer, ref, decision);
            return true;
        } catch (Conflict overtaken) {
            return false;
        }
    }

    private static int won(Future<Boolean> outcome) throws Exception {
        return outcome.get() ? 1 : 0;
    }
}
