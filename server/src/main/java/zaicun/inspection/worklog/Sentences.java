package zaicun.inspection.worklog;

import java.time.Clock;
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
import zaicun.roster.Posting;

/** Stored sentences: one a person and day; a correction names the one before. */
@Repository
class Sentences {

    private final JdbcClient database;
    private final Clock clock;

    Sentences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean known(District district, UUID id) {
        return database.sql("select exists (select from work_log_sentence where district = :district and id = :id)")
                .param("district", district.code())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void add(Posting posting, Sentence sentence, String recorder) {
        try {
            database.sql(
                            """
                            insert into work_log_sentence (district, id, person, team, on_date, words, replaces, reason,
                                                           recorded_at, received_at, recorder)
                            values (:district, :id, :person, :team, :on, :words, :replaces::uuid, :reason, :at, :received,
                                    :recorder)
                            """)
                    .param("district", posting.district().code())
                    .param("id", sentence.id())
                    .param("person", sentence.person())
                    .param("team", posting.team())
                    .param("on", sentence.on())
                    .param("words", sentence.words())
                    .param("replaces", sentence.replaces().orElse(null))
                    .param("reason", sentence.reason())
                    .param("at", sentence.recordedAt().atOffset(ZoneOffset.UTC))
                    .param("received", OffsetDateTime.now(clock))
                    .param("recorder", recorder)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Conflict(sentence.on() + " 已经写过一句；请刷新后在原句上更正。");
        }
    }

    /** All of these people, corrected ones too, the earliest first. */
    List<Sentence> of(District district, Collection<UUID> people, Span dates) {
        return database.sql(
                        """
                        select id, person, on_date, words, replaces, reason, recorded_at from work_log_sentence
                         where district = :district and person = any(:people) and on_date >= :from and on_date < :until
                         order by recorded_at, id
                        """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query((row, number) -> new Sentence(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("on_date", LocalDate.class),
                        row.getString("words"),
                        Optional.ofNullable(row.getObject("replaces", UUID.class)),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
