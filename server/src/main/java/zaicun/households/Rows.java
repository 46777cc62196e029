package zaicun.households;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import zaicun.kernel.District;

/** How columns that several tables of this article share are read. */
public final class Rows {

    private Rows() {}

    public static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Set<Mark> marks(ResultSet row) throws SQLException {
        var written = (String[]) row.getArray("marks").getArray();
        return Arrays.stream(written).map(Mark::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public static Household household(ResultSet row, int number) throws SQLException {
        return new Household(
                new District(row.getString("district")),
                id(row, "id"),
                row.getString("code"),
                row.getString("village"),
                row.getString("head"),
                HouseholdKind.valueOf(row.getString("kind")),
                marks(row),
                row.getString("address"),
                row.getString("phone_masked"),
                date(row, "last_visit_on"),
                date(row, "last_contact_on"));
    }
}
