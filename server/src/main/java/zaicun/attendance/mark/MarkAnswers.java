package zaicun.attendance.mark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Stored answers to marks. */
@Repository
public class MarkAnswers {

    private final JdbcClient database;
    private final Clock clock;

    MarkAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds the answer; the same id again changes nothing. */
    public void add(Viewer viewer, District district, AnswerForm form) {
        database.sql(
                        """
                        insert into mark_answer (district, id, mark, person, words, recorded_at, recorder)
                        values (:district, :id, :mark, :person, :words, :at, :recorder)
                        on conflict do nothing
                        """)
                .param("district", district.code())
                .param("id", form.id())
                .param("mark", form.mark())
                .param("person", viewer.person())
                .param("words", form.words())
                .param("at", OffsetDateTime.now(clock))
                .param("recorder", viewer.name())
                .update();
    }

    public List<MarkAnswer> to(District district, Collection<UUID> marks) {
        return database.sql(
                        """
                        select id, mark, words, recorded_at, recorder
                          from mark_answer
                         where district = :district and mark = any(:marks)
                         order by recorded_at, id
                        """)
                .param("district", district.code())
                .param("marks", marks.toArray(UUID[]::new))
                .query(MarkAnswers::read)
                .list();
    }

    private static MarkAnswer read(ResultSet row, int number) throws SQLException {
        return new MarkAnswer(
                row.getObject("id", UUID.class),
                row.getObject("mark", UUID.class),
                row.getString("words"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorder"));
    }
}
