package zaicun.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import zaicun.kernel.District;

/** Reads entries from rows. */
final class AuditEntries {

    /** Of a table named {@code entry}. */
    static final String COLUMNS =
            "entry.district, entry.id, entry.at, entry.who, entry.what, entry.object, entry.words, entry.address";

    private AuditEntries() {}

    static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("who", UUID.class),
                row.getString("what"),
                row.getObject("object", UUID.class),
                row.getString("words"),
                row.getString("address"));
    }
}
