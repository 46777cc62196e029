package bench.floor;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import zaicun.database.DataDirectory;
import zaicun.database.EmbeddedDatabase;

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

    private final DataDirectory directory;
    private final EmbeddedDatabase postgres;

    private FloorDatabase(DataDirectory directory, EmbeddedDatabase postgres) {
        this.directory = directory;
        this.postgres = postgres;
    }

    public static FloorDatabase start(Path parent) throws SQLException {
        var directory = DataDirectory.open(parent.resolve("floor"));
        var postgres = EmbeddedDatabase.start(directory, parent.resolve("floor-programs"));
        var floor = new FloorDatabase(directory, postgres);
        try (var connection = DriverManager.getConnection(floor.url());
                var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
        return floor;
    }

    public String url() {
        return postgres.url() + "?user=" + postgres.user() + "&password=" + postgres.password();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        directory.close();
    }
}
