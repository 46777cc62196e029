package zaicun.compliance.board;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.compliance.keeping.Standing;
import zaicun.kernel.District;

/** What those concerned said to their standings. Append-only. */
@Repository
class Answers {

    record Answer(UUID by, Instant at, String words) {}

    private final JdbcClient database;
    private final Clock clock;

    Answers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Replaying the same id adds nothing. */
    void add(District district, Standing.Key key, AnswerForm form, UUID by) {
        database.sql(
                        """
                        insert into standing_answer (district, id, clause, subject, from_on, until, words, answered_by,
                                                     answered_at)
                        values (:district, :id, :clause, :subject, :from, :until, :words, :by, :at)
                        on conflict (district, id) do nothing
                        """)
                .param("district", district.code())
                .param("id", form.id())
                .param("clause", key.clause().toString())
                .param("subject", key.subject())
                .param("from", key.window().span().from())
                .param("until", key.window().span().until())
                .param("words", form.words())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    List<Answer> to(District district, Standing.Key key) {
        return database.sql(
                        """
                        select answered_by, answered_at, words
                          from standing_answer
                         where district = :district and clause = :clause and subject = :subject
                           and from_on = :from and until = :until
                         order by answered_at
                        """)
                .param("district", district.code())
                .param("clause", key.clause().toString())
                .param("subject", key.subject())
                .param("from", key.window().span().from())
                .param("until", key.window().span().until())
                .query((row, number) -> new Answer(
                        row.getObject("answered_by", UUID.class),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        row.getString("words")))
                .list();
    }
}
