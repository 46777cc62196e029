package zaicun.imports.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Right;

/** Stored imports: what became of each, for the history and after a restart. */
@Repository
class ImportJobs {

    private final JdbcClient database;
    private final JsonMapper json;

    ImportJobs(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private static final String SELECT = "select view, upload, needs from import_job ";

    /** @param node the server that works on it */
    void put(StoredJob job, String node) {
        var view = job.view();
        database.sql(
                        """
                        insert into import_job (id, person, node, phase, started_at, view, upload, needs)
                        values (:id, :person, :node, :phase, :startedAt, :view::jsonb, :upload, :needs)
                        on conflict (id) do update
                           set node = excluded.node, phase = excluded.phase, view = excluded.view
                        """)
                .param("id", view.id())
                .param("person", view.by())
                .param("node", node)
                .param("phase", view.phase().name())
                .param("startedAt", OffsetDateTime.ofInstant(view.startedAt(), ZoneOffset.UTC))
                .param("view", json.writeValueAsString(view))
                .param("upload", job.upload())
                .param("needs", job.needs().map(Right::name).orElse(null))
                .update();
    }

    /** Takes an import on, for one of all servers; false where somebody was faster. */
    boolean claim(UUID id, Phase from, Phase to, String node) {
        return database.sql("update import_job set phase = :to, node = :node where id = :id and phase = :from")
                        .param("to", to.name())
                        .param("node", node)
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    Optional<StoredJob> find(UUID id) {
        return database.sql(SELECT + "where id = :id").param("id", id).query(this::read).optional();
    }

    /** The latest ones of a person, and those that wait for one of the rights. */
    List<StoredJob> of(UUID person, Collection<Right> rights, int atMost) {
        return database.sql(
                        SELECT
                                + """
                                 where person = :person or needs = any(:rights)
                                 order by started_at desc, id desc
                                 limit :atMost
                                """)
                .param("person", person)
                .param("rights", rights.stream().map(Right::name).toArray(String[]::new))
                .param("atMost", atMost)
                .query(this::read)
                .list();
    }

    List<StoredJob> latest(int atMost) {
        return database.sql(SELECT + "order by started_at desc, id desc limit :atMost")
                .param("atMost", atMost)
                .query(this::read)
                .list();
    }

    /** What a person has uploaded and waits for himself. */
    List<StoredJob> waitingFor(UUID person) {
        return database.sql(SELECT + "where person = :person and needs is null and phase in ('READY', 'WRONG')")
                .param("person", person)
                .query(this::read)
                .list();
    }

    List<StoredJob> waitingSince(Instant before) {
        return database.sql(SELECT + "where started_at < :before and phase in ('READY', 'WRONG')")
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .query(this::read)
                .list();
    }

    /** Those that a server was working on when it stopped. */
    List<StoredJob> unfinished(String node) {
        return database.sql(SELECT + "where node = :node and phase in ('READING', 'CHECKING', 'WRITING')")
                .param("node", node)
                .query(this::read)
                .list();
    }

    private StoredJob read(ResultSet row, int number) throws SQLException {
        return new StoredJob(
                json.readValue(row.getString("view"), JobView.class),
                row.getObject("upload", UUID.class),
                Optional.ofNullable(row.getString("needs")).map(Right::valueOf));
    }
}
