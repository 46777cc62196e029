package zaicun.imports.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stored imports: what became of each, for the history and after a restart. */
@Repository
class ImportJobs {

    private final JdbcClient database;
    private final JsonMapper json;

    ImportJobs(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param node the server that holds the file */
    void put(JobView view, String node) {
        database.sql(
                        """
                        insert into import_job (id, person, node, phase, started_at, view)
                        values (:id, :person, :node, :phase, :startedAt, :view::jsonb)
                        on conflict (id) do update set phase = excluded.phase, view = excluded.view
                        """)
                .param("id", view.id())
                .param("person", view.by())
                .param("node", node)
                .param("phase", view.phase().name())
                .param("startedAt", OffsetDateTime.ofInstant(view.startedAt(), ZoneOffset.UTC))
                .param("view", json.writeValueAsString(view))
                .update();
    }

    Optional<JobView> find(UUID id) {
        return database.sql("select view from import_job where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The latest ones of a person. */
    List<JobView> of(UUID person, int atMost) {
        return database.sql(
                        """
                        select view from import_job
                         where person = :person
                         order by started_at desc, id desc
                         limit :atMost
                        """)
                .param("person", person)
                .param("atMost", atMost)
                .query(this::read)
                .list();
    }

    List<JobView> latest(int atMost) {
        return database.sql("select view from import_job order by started_at desc, id desc limit :atMost")
                .param("atMost", atMost)
                .query(this::read)
                .list();
    }

    /** Those that a server left unfinished when it stopped. */
    List<JobView> unfinished(String node) {
        return database.sql(
                        """
                        select view from import_job
                         where node = :node and phase not in ('DONE', 'FAILED', 'CANCELLED')
                        """)
                .param("node", node)
                .query(this::read)
                .list();
    }

    /** Those whose words say that nothing was imported, though the server stopped in between. */
    static JobView interrupted(JobView view, Instant at) {
        return new JobView(
                view.id(), view.fileName(), Phase.FAILED, Phase.FAILED.title(), view.by(), view.rowsRead(),
                view.rowsTotal(), view.sheets(), view.errors(), view.errorCount(), view.notes(),
                "服务重启，未导入任何数据，请重新上传。", false, false, view.startedAt(), Optional.of(at));
    }

    private JobView read(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("view"), JobView.class);
    }
}
