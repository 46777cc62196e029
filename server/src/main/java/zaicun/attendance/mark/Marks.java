package zaicun.attendance.mark;

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
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored marks. */
@Repository
public class Marks {

    private static final String SELECT =
            """
            select m.id, m.person, m.village, m.on_date, m.part, m.value, m.late, m.as_planned, m.replaces, m.reason,
                   m.recorded_at, m.recorder
              from mark m
            """;

    private static final String INSERT =
            """
            insert into mark (district, id, act, person, posting, village, on_date, part, value, late, as_planned,
                              replaces, reason, recorded_at, recorded_by, recorder)
            values (:district, :id, :act, :person, :posting, :village, :date, :part, :value, :late, :asPlanned,
                    :replaces, :reason, :recordedAt, :recordedBy, :recorder)
            """;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    Marks(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Every entry of these people, corrected ones too. */
    public List<RegisterEntry> all(District district, Collection<UUID> people, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where m.district = :district and m.person = any(:people)
                                   and m.on_date >= :from and m.on_date < :until
                                 order by m.recorded_at, m.id
                                """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Marks::read)
                .list();
    }

    /** The entries in force of these people. */
    public List<RegisterEntry> current(District district, Collection<UUID> people, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where m.district = :district and m.person = any(:people)
                                   and m.on_date >= :from and m.on_date < :until
                                   and not exists (select 1 from mark n
                                                    where n.district = m.district and n.replaces = m.id)
                                """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Marks::read)
                .list();
    }

    /** The entries that came first, whatever corrected them later: they tell whether the register was kept in time. */
    public List<RegisterEntry> firsts(District district, Collection<UUID> people, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where m.district = :district and m.person = any(:people)
                                   and m.on_date >= :from and m.on_date < :until and m.replaces is null
                                """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Marks::read)
                .list();
    }

    public Optional<RegisterEntry> find(District district, UUID id) {
        return database.sql(SELECT + " where m.district = :district and m.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Marks::read)
                .optional();
    }

    /** Adds all or, where somebody else has written one of these cells meanwhile, none. */
    public void add(List<NewMark> marks) {
        try {
            batches.batchUpdate(INSERT, marks.stream().map(Marks::parameters).toArray(SqlParameterSource[]::new));
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这几天的登记刚刚被他人改动过，本次没有写入；请刷新后再登记。");
        }
    }

    private static SqlParameterSource parameters(NewMark mark) {
        var posting = mark.posting();
        return new MapSqlParameterSource()
                .addValue("district", posting.district().code())
                .addValue("id", mark.id())
                .addValue("act", mark.act())
                .addValue("person", posting.person())
                .addValue("posting", posting.id())
                .addValue("village", posting.village())
                .addValue("date", mark.date())
                .addValue("part", mark.part().name())
                .addValue("value", mark.value().name())
                .addValue("late", mark.late())
                .addValue("asPlanned", mark.asPlanned())
                .addValue("replaces", mark.replaces().orElse(null), java.sql.Types.OTHER)
                .addValue("reason", mark.reason())
                .addValue("recordedAt", mark.recordedAt().atOffset(ZoneOffset.UTC))
                .addValue("recordedBy", mark.recordedBy())
                .addValue("recorder", mark.recorder());
    }

    private static RegisterEntry read(ResultSet row, int number) throws SQLException {
        return new RegisterEntry(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("village"),
                row.getObject("on_date", LocalDate.class),
                Part.valueOf(row.getString("part")),
                Whereabouts.valueOf(row.getString("value")),
                row.getBoolean("late"),
                row.getBoolean("as_planned"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorder"));
    }
}
