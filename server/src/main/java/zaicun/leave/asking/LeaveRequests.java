package zaicun.leave.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.approval.Ref;
import zaicun.database.Seal;
import zaicun.kernel.Days;
import zaicun.kernel.District;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Refusal;
import zaicun.leave.Halves;
import zaicun.leave.LeaveRouting;
import zaicun.leave.LeaveTime;
import zaicun.roster.Masks;

/** Stored leaves. The table forbids two at once for one person. */
@Repository
public class LeaveRequests {

    private static final String SELECT =
            """
            select district, id, person, posting, team, village, unit, kind, from_at, until_at, reason, destination,
                   phone_masked, stands_in, days, counted_days, standing, report, extends, corrects
              from leave_request
            """;

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    LeaveRequests(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    public Optional<Leave> find(Ref ref) {
        return database.sql(SELECT + " where district = :district and id = :id")
                .param("district", ref.district().code())
                .param("id", ref.id())
                .query(LeaveRequests::read)
                .optional();
    }

    public List<Leave> find(District district, Collection<UUID> ids) {
        return database.sql(SELECT + " where district = :district and id = any(:ids)")
                .param("district", district.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(LeaveRequests::read)
                .list();
    }

    /** A person's leaves that are asked for or in force, in order. */
    public List<Leave> alive(District district, UUID person) {
        return database.sql(
                        SELECT + " where district = :district and person = :person and standing <> 'GONE' order by from_at")
                .param("district", district.code())
                .param("person", person)
                .query(LeaveRequests::read)
                .list();
    }

    /** Those of the leaves that an approved extension continues. */
    public Set<UUID> continued(District district, Collection<UUID> ids) {
        return Set.copyOf(database.sql(
                        """
                        select distinct extends from leave_request
                         where district = :district and extends = any(:ids) and standing = 'APPROVED'
                        """)
                .param("district", district.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    void add(Leave leave, String phone) {
        guarded(
                leave.halves(),
                () -> bound(
                                """
                                insert into leave_request (district, id, person, posting, team, village, unit, kind, from_at, until_at,
                                                           reason, destination, phone_sealed, phone_masked, stands_in, days,
                                                           counted_days, standing, report, extends, corrects, asked_at)
                                values (:district, :id, :person, :posting, :team, :village, :unit, :kind, :from, :until,
                                        :reason, :destination, :phoneSealed, :phoneMasked, :standsIn, :days,
                                        :countedDays, :standing, :report, :extended, :corrected, :askedAt)
                                """,
                                leave,
                                phone)
                        .param("person", leave.person())
                        .param("posting", leave.posting())
                        .param("team", leave.team())
                        .param("village", leave.village())
                        .param("unit", leave.unit())
                        .param("standing", leave.standing().name())
                        .param("report", leave.ties().report().orElse(null))
                        .param("extended", leave.ties().extended().orElse(null))
                        .param("corrected", leave.ties().corrected().orElse(null))
                        .param("askedAt", OffsetDateTime.now(clock))
                        .update());
    }

    /** Writes what was changed before it was handed in again. */
    void rewrite(Leave leave, String phone) {
        guarded(
                leave.halves(),
                () -> bound(
                                """
                                update leave_request
                                   set kind = :kind, from_at = :from, until_at = :until, reason = :reason,
                                       destination = :destination, phone_sealed = :phoneSealed,
                                       phone_masked = :phoneMasked, stands_in = :standsIn, days = :days,
                                       counted_days = :countedDays
                                 where district = :district and id = :id and standing = 'ASKED'
                                """,
                                leave,
                                phone)
                        .update());
    }

    public void stand(Leave leave, Leave.Standing standing) {
        guarded(
                leave.halves(),
                () -> database.sql(
                                "update leave_request set standing = :standing where district = :district and id = :id")
                        .param("standing", standing.name())
                        .param("district", leave.ref().district().code())
                        .param("id", leave.ref().id())
                        .update());
    }

    /** Ends a leave in force earlier than it was granted for. */
    public void shorten(Leave leave, HalfDaySpan to) {
        database.sql("update leave_request set until_at = :until where district = :district and id = :id")
                .param("until", Halves.end(to))
                .param("district", leave.ref().district().code())
                .param("id", leave.ref().id())
                .update();
    }

    /** The phone number in clear, for the applicant himself and his own form. */
    public String openPhone(Ref ref) {
        return database.sql(
                        """
                        select phone_sealed from leave_request
                         where district = :district and id = :id and phone_sealed is not null
                        """)
                .param("district", ref.district().code())
                .param("id", ref.id())
                .query(byte[].class)
                .optional()
                .map(seal::open)
                .orElse("");
    }

    private JdbcClient.StatementSpec bound(String sql, Leave leave, String phone) {
        var particulars = leave.particulars();
        return database.sql(sql)
                .param("district", leave.ref().district().code())
                .param("id", leave.ref().id())
                .param("kind", leave.time().kind())
                .param("from", Halves.begin(leave.halves().from()))
                .param("until", Halves.end(leave.halves()))
                .param("reason", particulars.reason())
                .param("destination", particulars.destination())
                .param("phoneSealed", phone.isEmpty() ? null : seal.close(phone))
                .param("phoneMasked", Masks.phone(phone))
                .param("standsIn", particulars.standsIn())
                .param("days", leave.days().count())
                .param("countedDays", leave.countedDays().count());
    }

    /** Two handed in at once pass the rule, and the table stops the second. */
    private static void guarded(HalfDaySpan halves, Runnable write) {
        try {
            write.run();
        } catch (DataIntegrityViolationException violation) {
            if (violation.getMostSpecificCause().getMessage().contains("leave_request_overlap")) {
                throw Refusal.under(
                        "3.7",
                        LeaveRouting.OVERLAP,
                        "%s与已有的请假时间重叠。".formatted(Halves.words(halves)),
                        "请避开已经申请的时间；要改那次请假，请先撤回或更正它。");
            }
            throw violation;
        }
    }

    private static Leave read(ResultSet row, int number) throws SQLException {
        var halves = Halves.between(
                row.getObject("from_at", LocalDateTime.class), row.getObject("until_at", LocalDateTime.class));
        return new Leave(
                new Ref(new District(row.getString("district")), row.getObject("id", UUID.class)),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                row.getObject("team", UUID.class),
                row.getString("village"),
                row.getObject("unit", UUID.class),
                new LeaveTime(row.getString("kind"), halves),
                new Leave.Particulars(
                        row.getString("reason"),
                        row.getString("destination"),
                        row.getString("phone_masked"),
                        row.getString("stands_in")),
                new Days(row.getBigDecimal("days")),
                new Days(row.getBigDecimal("counted_days")),
                Leave.Standing.valueOf(row.getString("standing")),
                new Ties(optional(row, "report"), optional(row, "extends"), optional(row, "corrects")));
    }

    private static Optional<UUID> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }
}
