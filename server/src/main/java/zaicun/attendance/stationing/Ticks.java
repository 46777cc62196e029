package zaicun.attendance.stationing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.roster.Posting;

/** Stored ticks. */
@Repository
class Ticks {

    private final JdbcClient database;
    private final Clock clock;

    Ticks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean known(District district, UUID id) {
        return database.sql("select exists (select from stationing_tick where district = :district and id = :id)")
                .param("district", district.code())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void add(Viewer viewer, Posting posting, TickForm form) {
        try {
            database.sql(
                            """
                            insert into stationing_tick (district, id, person, posting, village, kind, holds, on_date,
                                                         note, replaces, recorded_at, recorded_by, recorder)
                            values (:district, :id, :person, :posting, :village, :kind, :holds, :on,
                                    :note, :replaces, :at, :by, :recorder)
                            """)
                    .param("district", posting.district().code())
                    .param("id", form.id())
                    .param("person", posting.person())
                    .param("posting", posting.id())
                    .param("village", posting.village())
                    .param("kind", form.kind())
                    .param("holds", form.holds())
                    .param("on", form.on())
                    .param("note", form.note().orElse("").strip())
                    .param("replaces", form.replaces().orElse(null))
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", viewer.person())
                    .param("recorder", viewer.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这一项刚刚被他人登记过；请刷新后再操作。");
        }
    }

    /** The ticks in force of these postings. */
    List<Tick> of(District district, Collection<UUID> postings) {
        return database.sql(
                        """
                        select t.id, t.posting, t.kind, t.holds, t.on_date, t.note, t.recorded_at, t.recorder
                          from stationing_tick t
                         where t.district = :district and t.posting = any(:postings)
                           and not exists (select 1 from stationing_tick n
                                            where n.district = t.district and n.replaces = t.id)
                        """)
                .param("district", district.code())
                .param("postings", postings.toArray(UUID[]::new))
                .query(Ticks::read)
                .list();
    }

    private static Tick read(ResultSet row, int number) throws SQLException {
        return new Tick(
                row.getObject("id", UUID.class),
                row.getObject("posting", UUID.class),
                row.getString("kind"),
                row.getBoolean("holds"),
                row.getObject("on_date", LocalDate.class),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorder"));
    }
}
