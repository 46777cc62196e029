package zaicun.leave.deciding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.approval.Ref;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.leave.Halves;

/** Stored returns; only ever added to. */
@Repository
public class LeaveReturns {

    private final JdbcClient database;
    private final Clock clock;

    LeaveReturns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<LeaveReturn> of(Ref leave) {
        return database.sql(
                        """
                        select what, back_at, words, who_name, recorded_at
                          from leave_return
                         where district = :district and leave = :leave
                         order by recorded_at
                        """)
                .param("district", leave.district().code())
                .param("leave", leave.id())
                .query(LeaveReturns::read)
                .list();
    }

    /** Those of the leaves whose return is confirmed. */
    public Set<UUID> confirmed(District district, Collection<UUID> leaves) {
        return said(district, leaves, LeaveReturn.What.CONFIRMED);
    }

    /** Those of the leaves whose return the person has told. */
    public Set<UUID> told(District district, Collection<UUID> leaves) {
        return said(district, leaves, LeaveReturn.What.TOLD);
    }

    private Set<UUID> said(District district, Collection<UUID> leaves, LeaveReturn.What what) {
        return database
                .sql(
                        """
                        select leave from leave_return
                         where district = :district and leave = any(:leaves) and what = :what
                        """)
                .param("district", district.code())
                .param("leaves", leaves.toArray(UUID[]::new))
                .param("what", what.name())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Leaves of the villages (prefixes of their codes) that are over or told to be, and whose return nobody has confirmed; the oldest first. */
    public List<UUID> unconfirmed(District district, Collection<String> villages, LocalDate today) {
        return database.sql(
                        """
                        select l.id
                          from leave_request l
                         where l.district = :district and l.village like any(:villages) and l.standing = 'APPROVED'
                           and (l.until_at <= :today or exists (select from leave_return t
                                            where t.district = l.district and t.leave = l.id and t.what = 'TOLD'))
                           and not exists (select from leave_return c
                                            where c.district = l.district and c.leave = l.id and c.what = 'CONFIRMED')
                           and not exists (select from leave_request e
                                            where e.district = l.district and e.extends = l.id and e.standing = 'APPROVED')
                         order by l.until_at
                        """)
                .param("district", district.code())
                .param("villages", villages.stream().map(prefix -> prefix + "%").toArray(String[]::new))
                .param("today", today.atStartOfDay())
                .query(UUID.class)
                .list();
    }

    /** Whether it was new: each is told once and confirmed once. */
    boolean add(Ref leave, LeaveReturn.What what, ReturnForm form, Viewer by) {
        return database.sql(
                                """
                                insert into leave_return (district, id, leave, what, back_at, words, recorded_by, who_name, recorded_at)
                                values (:district, :id, :leave, :what, :back, :words, :by, :whoName, :at)
                                on conflict (district, leave, what) do nothing
                                """)
                        .param("district", leave.district().code())
                        .param("id", Ids.next())
                        .param("leave", leave.id())
                        .param("what", what.name())
                        .param("back", Halves.begin(form.back()))
                        .param("words", form.words())
                        .param("by", by.person())
                        .param("whoName", by.name())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static LeaveReturn read(ResultSet row, int number) throws SQLException {
        return new LeaveReturn(
                LeaveReturn.What.valueOf(row.getString("what")),
                Halves.at(row.getObject("back_at", LocalDateTime.class)),
                row.getString("words"),
                row.getString("who_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
