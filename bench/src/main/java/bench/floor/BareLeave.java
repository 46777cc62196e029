package bench.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/** A leave of three steps on plain JDBC: row locks, version checks, a history; no rule, no right, no audit. */
public final class BareLeave {

    static final int STEPS = 3;

    private final DataSource source;

    public BareLeave(DataSource source) {
        this.source = source;
    }

    public void ask(UUID id, int applicant) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var from = LocalDateTime.of(2026, 1, 1, 0, 0);
            run(connection, "insert into request values (?, ?, ?, ?, '家中有事', 'PENDING', 1, 1)",
                    id, applicant, Timestamp.valueOf(from), Timestamp.valueOf(from.plusDays(4)));
            for (int step = 1; step <= STEPS; step++) {
                run(connection, "insert into step (request, number, office, state) values (?, ?, ?, ?)",
                        id, step, step, step == 1 ? "OPEN" : "WAITING");
            }
            tell(connection, id, "ASKED", applicant);
            connection.commit();
        }
    }

    /** Whether it was still there to be decided in the version that was seen. */
    public boolean decide(UUID id, int step, int version) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            if (!stands(connection, id, step, version)) {
                connection.rollback();
                return false;
            }
            run(connection, "update step set state = 'DONE', decided_by = ?, decided_at = now() where request = ? and number = ?",
                    step, id, step);
            run(connection, "update step set state = 'OPEN' where request = ? and number = ?", id, step + 1);
            run(connection, "update request set step = step + 1, version = version + 1, state = ? where id = ?",
                    step == STEPS ? "APPROVED" : "PENDING", id);
            tell(connection, id, "AGREED", step);
            connection.commit();
            return true;
        }
    }

    /** What waits for an office, as its list shows it. */
    public int waiting(int office) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(
                        "select s.request, r.reason, r.from_at from step s join request r on r.id = s.request"
                                + " where s.office = ? and s.state = 'OPEN' limit 20")) {
            statement.setInt(1, office);
            try (var rows = statement.executeQuery()) {
                int count = 0;
                while (rows.next()) {
                    count++;
                }
                return count;
            }
        }
    }

    private static boolean stands(Connection connection, UUID id, int step, int version) throws SQLException {
        try (var lock = connection.prepareStatement("select step, version from request where id = ? for update")) {
            lock.setObject(1, id);
            try (var row = lock.executeQuery()) {
                return row.next() && row.getInt(1) == step && row.getInt(2) == version;
            }
        }
    }

    private static void tell(Connection connection, UUID request, String what, int who) throws SQLException {
        run(connection, "insert into history (id, request, what, who) values (?, ?, ?, ?)", UUID.randomUUID(), request, what, who);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
