package zaicun.leave;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.HalfDay;
import zaicun.kernel.Span;

/** Reads who is on approved leave. Other modules ask here and never the tables. */
@Repository
public class Leaves {

    private static final String SELECT =
            """
            select district, id, person, posting, village, unit, kind, from_at, until_at
              from leave_request
             where standing = 'APPROVED' and from_at < :until and until_at > :from
            """;

    private final JdbcClient database;

    Leaves(JdbcClient database) {
        this.database = database;
    }

    /** All that touch the dates, in order. */
    public List<ApprovedLeave> ofPerson(District district, UUID person, Span dates) {
        return touching(SELECT + " and district = :district and person = :person order by from_at", dates)
                .param("district", district.code())
                .param("person", person)
                .query(Leaves::read)
                .list();
    }

    public List<ApprovedLeave> ofPeople(District district, Collection<UUID> people, Span dates) {
        return touching(SELECT + " and district = :district and person = any(:people) order by person, from_at", dates)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .query(Leaves::read)
                .list();
    }

    /** All below a prefix of village codes, by person; the district's six digits mean everybody posted there. */
    public List<ApprovedLeave> under(District district, String villagePrefix, Span dates) {
        return touching(
                        SELECT + " and district = :district and lies_under(village, :prefix) order by person, from_at",
                        dates)
                .param("district", district.code())
                .param("prefix", villagePrefix)
                .query(Leaves::read)
                .list();
    }

    /** Whether the person is on leave in that very half. */
    public boolean isAway(District district, UUID person, HalfDay half) {
        return ofPerson(district, person, Span.day(half.date())).stream()
                .anyMatch(leave -> leave.halves().contains(half));
    }

    private JdbcClient.StatementSpec touching(String sql, Span dates) {
        return database.sql(sql)
                .param("from", dates.from().atStartOfDay())
                .param("until", dates.until().atStartOfDay());
    }

    private static ApprovedLeave read(ResultSet row, int number) throws SQLException {
        return new ApprovedLeave(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                row.getString("village"),
                row.getObject("unit", UUID.class),
                row.getString("kind"),
                Halves.between(
                        row.getObject("from_at", LocalDateTime.class), row.getObject("until_at", LocalDateTime.class)));
    }
}
