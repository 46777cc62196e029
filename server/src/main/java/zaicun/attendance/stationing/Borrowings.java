package zaicun.attendance.stationing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored borrowings. */
@Repository
class Borrowings {

    private static final String SELECT =
            """
            select b.district, b.id, b.person, b.posting, b.village, b.unit, b.borrower, b.task, b.from_on, b.until,
                   b.withdrawn, b.replaces, b.reason, b.recorded_at, b.recorded_by, b.recorder
              from borrowing b
            """;
    private static final String IN_FORCE =
            """
               and not b.withdrawn
               and not exists (select 1 from borrowing n where n.district = b.district and n.replaces = b.id)
            """;

    private final JdbcClient database;

    Borrowings(JdbcClient database) {
        this.database = database;
    }

    Optional<Borrowing> find(District district, UUID id) {
        return database.sql(SELECT + " where b.district = :district and b.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Borrowings::read)
                .optional();
    }

    /** Those in force that touch the dates, of people sent by these units. */
    List<Borrowing> ofUnits(District district, Collection<UUID> units, Span dates) {
        return database.sql(SELECT
                        + " where b.district = :district and b.unit = any(:units)"
                        + " and b.from_on < :until and b.until > :from"
                        + IN_FORCE
                        + " order by b.from_on, b.id")
                .param("district", district.code())
                .param("units", units.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Borrowings::read)
                .list();
    }

    /** Those in force of these people that touch the dates. */
    List<Borrowing> ofPeople(District district, Collection<UUID> people, Span dates) {
        return database.sql(SELECT
                        + " where b.district = :district and b.person = any(:people)"
                        + " and b.from_on < :until and b.until > :from"
                        + IN_FORCE
                        + " order by b.from_on, b.id")
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Borrowings::read)
                .list();
    }

    /** All in force of a district, the latest first. */
    List<Borrowing> ofDistrict(District district) {
        return database.sql(SELECT + " where b.district = :district" + IN_FORCE + " order by b.from_on desc, b.id desc")
                .param("district", district.code())
                .query(Borrowings::read)
                .list();
    }

    void add(Borrowing borrowing) {
        try {
            insert(borrowing);
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这条抽借记录刚刚被他人更正过；请刷新后再操作。");
        }
    }

    private void insert(Borrowing borrowing) {
        database.sql(
                        """
                        insert into borrowing (district, id, person, posting, village, unit, borrower, task, from_on, until,
                                               withdrawn, replaces, reason, recorded_at, recorded_by, recorder)
                        values (:district, :id, :person, :posting, :village, :unit, :borrower, :task, :from, :until,
                                :withdrawn, :replaces, :reason, :at, :by, :recorder)
                        """)
                .param("district", borrowing.district().code())
                .param("id", borrowing.id())
                .param("person", borrowing.person())
                .param("posting", borrowing.posting())
                .param("village", borrowing.village())
                .param("unit", borrowing.unit())
                .param("borrower", borrowing.borrower())
                .param("task", borrowing.task())
                .param("from", borrowing.dates().from())
                .param("until", borrowing.dates().until())
                .param("withdrawn", borrowing.withdrawn())
                .param("replaces", borrowing.replaces().orElse(null))
                .param("reason", borrowing.reason())
                .param("at", borrowing.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", borrowing.recordedBy())
                .param("recorder", borrowing.recorder())
                .update();
    }

    private static Borrowing read(ResultSet row, int number) throws SQLException {
        return new Borrowing(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                row.getString("village"),
                row.getObject("unit", UUID.class),
                row.getString("borrower"),
                row.getString("task"),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getBoolean("withdrawn"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
