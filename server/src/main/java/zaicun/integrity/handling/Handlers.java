package zaicun.integrity.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored namings of handlers. */
@Repository
class Handlers {

    private static final String SELECT =
            """
            select id, person, office, named_by, named_at, confirmed_by, ended_at
              from report_handler
            """;

    private final JdbcClient database;
    private final Clock clock;

    Handlers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether it is new: somebody is named once at an office. */
    boolean name(UUID id, UUID person, UUID office, UUID by) {
        return database.sql(
                                """
                                insert into report_handler (id, person, office, named_by, named_at)
                                values (:id, :person, :office, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("person", person)
                        .param("office", office)
                        .param("by", by)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    boolean confirm(UUID id, UUID by) {
        return database.sql(
                                """
                                update report_handler set confirmed_by = :by, confirmed_at = :at
                                 where id = :id and confirmed_by is null and ended_at is null
                                """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    boolean end(UUID id, UUID by) {
        return database.sql("update report_handler set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                        .param("id", id)
                        .param("by", by)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    Optional<Handler> find(UUID id) {
        return database.sql(SELECT + " where id = :id").param("id", id).query(Handlers::read).optional();
    }

    /** All that are not ended, the latest first. */
    List<Handler> current() {
        return database.sql(SELECT + " where ended_at is null order by named_at desc, id").query(Handlers::read).list();
    }

    private static Handler read(ResultSet row, int number) throws SQLException {
        return new Handler(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("office", UUID.class),
                row.getObject("named_by", UUID.class),
                row.getObject("named_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("confirmed_by", UUID.class)),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
