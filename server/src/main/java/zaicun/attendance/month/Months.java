package zaicun.attendance.month;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.attendance.MonthLock;
import zaicun.attendance.reading.ConfirmedMonths;
import zaicun.attendance.sheet.VillageMonth;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;

/** Where the months stand, and every move made. */
@Repository
class Months implements MonthLock, ConfirmedMonths {

    /** State and number of confirmed versions. */
    record Standing(MonthState state, int version) {

        static final Standing NEW = new Standing(MonthState.OPEN, 0);
    }

    private final JdbcClient database;
    private final Clock clock;

    Months(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void requireOpen(String village, Collection<YearMonth> months) {
        for (var month : months.stream().sorted().toList()) {
            var state = locked(new VillageMonth(village, month), "for share").state();
            if (!state.writable()) {
                throw Refusal.under(
                        "2.6", "month.closed", month + " 的考勤" + state.title() + "，不能再改。",
                        state == MonthState.SIGNED ? "请由村撤回签字或由街道退回后再改。" : "确需更正的，请街道说明原因重开本月。");
            }
        }
    }

    @Override
    public Set<YearMonth> closed(String village, Collection<YearMonth> months) {
        return months.stream()
                .filter(month -> !find(new VillageMonth(village, month)).state().writable())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> villages(District district, YearMonth month) {
        return ofDistrict(district, month).entrySet().stream()
                .filter(village -> village.getValue().state() == MonthState.CONFIRMED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Reads the month and keeps marks and other moves away from it until the transaction ends. */
    Standing lock(VillageMonth month) {
        return locked(month, "for update");
    }

    private Standing locked(VillageMonth month, String strength) {
        database.sql(
                        """
                        insert into register_month (district, village, month) values (:district, :village, :month)
                        on conflict do nothing
                        """)
                .param("district", month.district().code())
                .param("village", month.village())
                .param("month", month.month().toString())
                .update();
        return read(month, strength);
    }

    Standing find(VillageMonth month) {
        return read(month, "");
    }

    private Standing read(VillageMonth month, String strength) {
        return database.sql(
                        """
                        select state, version
                          from register_month
                         where district = :district and village = :village and month = :month
                        """
                                + strength)
                .param("district", month.district().code())
                .param("village", month.village())
                .param("month", month.month().toString())
                .query((row, number) -> new Standing(MonthState.valueOf(row.getString("state")), row.getInt("version")))
                .optional()
                .orElse(Standing.NEW);
    }

    /** The months of all villages of a district that have left their first state. */
    Map<String, Standing> ofDistrict(District district, YearMonth month) {
        var standings = new HashMap<String, Standing>();
        database.sql("select village, state, version from register_month where district = :district and month = :month")
                .param("district", district.code())
                .param("month", month.toString())
                .query(row -> {
                    standings.put(
                            row.getString("village"),
                            new Standing(MonthState.valueOf(row.getString("state")), row.getInt("version")));
                });
        return standings;
    }

    void move(VillageMonth month, Standing to) {
        database.sql(
                        """
                        update register_month set state = :state, version = :version
                         where district = :district and village = :village and month = :month
                        """)
                .param("state", to.state().name())
                .param("version", to.version())
                .param("district", month.district().code())
                .param("village", month.village())
                .param("month", month.month().toString())
                .update();
    }

    void tell(VillageMonth month, Viewer viewer, MonthMove move, String words) {
        database.sql(
                        """
                        insert into month_event (district, id, village, month, move, words, recorded_at, recorded_by, recorder)
                        values (:district, :id, :village, :month, :move, :words, :at, :by, :recorder)
                        """)
                .param("district", month.district().code())
                .param("id", Ids.next())
                .param("village", month.village())
                .param("month", month.month().toString())
                .param("move", move.name())
                .param("words", words)
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("recorder", viewer.name())
                .update();
    }

    /** Every move, in order. */
    List<MonthEvent> events(VillageMonth month) {
        return database.sql(
                        """
                        select move, words, recorded_at, recorder
                          from month_event
                         where district = :district and village = :village and month = :month
                         order by id
                        """)
                .param("district", month.district().code())
                .param("village", month.village())
                .param("month", month.month().toString())
                .query((row, number) -> new MonthEvent(
                        MonthMove.valueOf(row.getString("move")),
                        MonthMove.valueOf(row.getString("move")).title(),
                        row.getString("words"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorder")))
                .list();
    }
}
