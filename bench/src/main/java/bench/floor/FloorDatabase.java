package bench.floor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** The same PostgreSQL with the same settings, durable as ours, for the floors. */
public final class FloorDatabase implements AutoCloseable {

    private static final String TABLES =
            """
            create table fact (id uuid primary key, household uuid not null, on_date date not null, words text not null,
                               recorded_at timestamptz not null default now());
            create table request (id uuid primary key, applicant int not null, from_at timestamp not null, until_at timestamp not null,
                                  reason text not null, state text not null, step int not null, version int not null);
            create table step (request uuid not null references request (id), number int not null, office int not null,
                               state text not null, decided_by int, decided_at timestamptz, primary key (request, number));
            create table history (id uuid primary key, request uuid not null references request (id), what text not null,
                                  who int not null, at timestamptz not null default now());
            create index step_office on step (office, state);
            create index history_request on history (request);
            """;

    private final EmbeddedPostgres postgres;

    private FloorDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static FloorDatabase start(Path directory) throws IOException, SQLException {
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("floor"))
                .setOverrideWorkingDirectory(directory.resolve("floor-binaries").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
        return new FloorDatabase(postgres);
    }

    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
