package zaicun.households.days;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import zaicun.daybook.DayLine;
import zaicun.households.Household;
import zaicun.households.Rows;
import zaicun.kernel.Clause;

/** Rows of {@code person, id, on_date, head, code} as lines of the day book. */
final class LineRows {

    private LineRows() {}

    static DayLine of(ResultSet row, Clause clause, String kind, String text) throws SQLException {
        return new DayLine(
                row.getObject("on_date", LocalDate.class),
                Optional.of(Rows.id(row, "person")),
                clause,
                kind,
                row.getString("id"),
                text);
    }

    static String household(ResultSet row) throws SQLException {
        return Household.veiledName(row.getString("head"), row.getString("code"));
    }
}
