package zaicun.demo.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/**
 * Writes made-up facts straight into the tables of the modules that own them, by COPY: the one place that passes the desks
 * by. What is written must be what the desks would have written; standings are reckoned from it afterwards.
 */
@Component
public class Bulk {

    private final DataSource source;

    public Bulk(DataSource source) {
        this.source = source;
    }

    /** Rows waiting for their tables; tables are filled in the order in which they were first named. */
    public static final class Sheet {

        private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

        /** @param columns the table with its columns, as COPY wants them */
        public void add(String columns, Object... fields) {
            var row = rows.computeIfAbsent(columns, table -> new StringBuilder());
            row.append(Arrays.stream(fields).map(Sheet::written).collect(Collectors.joining("\t"))).append('\n');
        }

        private static String written(Object field) {
            if (field == null) {
                return "\\N";
            }
            return field.toString().replace("\\", "\\\\").replace("\t", " ").replace("\n", " ");
        }
    }

    /** Writes the sheet as a whole or not at all. */
    public void write(Sheet sheet) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : sheet.rows.entrySet()) {
                copy.copyIn("copy " + table.getKey() + " from stdin", new StringReader(table.getValue().toString()));
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Lets the database see how large its tables have become; it would find out by itself only minutes later. */
    public void takeStock() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
