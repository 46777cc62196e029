package zaicun.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.kernel.District;

/** Stored notes, sealed; read by their author, and where he shares them by those of his team. */
@Repository
class StudyNotes {

    /** A note in clear. */
    record Note(UUID author, String words, boolean shared, int version, OffsetDateTime changedAt) {}

    /** A note as it is written; {@code version} is the one seen before, negative for the first. */
    record Draft(UUID author, String words, boolean shared, int version) {}

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    StudyNotes(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    Optional<Note> own(District district, UUID study, UUID author) {
        return database.sql(
                        """
                        select author, words_sealed, shared, version, changed_at from study_note
                         where district = :district and study = :study and author = :author
                        """)
                .param("district", district.code())
                .param("study", study)
                .param("author", author)
                .query(this::read)
                .optional();
    }

    List<Note> shared(District district, UUID study, UUID reader) {
        return database.sql(
                        """
                        select author, words_sealed, shared, version, changed_at from study_note
                         where district = :district and study = :study and shared and author <> :reader
                         order by changed_at
                        """)
                .param("district", district.code())
                .param("study", study)
                .param("reader", reader)
                .query(this::read)
                .list();
    }

    /** Writes the first version, or the next of the version that was seen; false where another window was faster. */
    boolean put(District district, UUID study, Draft note) {
        return database.sql(
                                """
                                insert into study_note (district, study, author, words_sealed, shared, changed_at)
                                select :district, :study, :author, :sealed, :shared, :at
                                on conflict (district, study, author) do update
                                   set words_sealed = excluded.words_sealed, shared = excluded.shared,
                                       changed_at = excluded.changed_at, version = study_note.version + 1
                                 where study_note.version = :version
                                """)
                        .param("district", district.code())
                        .param("study", study)
                        .param("author", note.author())
                        .param("sealed", seal.close(note.words()))
                        .param("shared", note.shared())
                        .param("version", note.version())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    void throwAway(District district, UUID study, UUID author) {
        database.sql("delete from study_note where district = :district and study = :study and author = :author")
                .param("district", district.code())
                .param("study", study)
                .param("author", author)
                .update();
    }

    private Note read(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("author", UUID.class),
                seal.open(row.getBytes("words_sealed")),
                row.getBoolean("shared"),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
