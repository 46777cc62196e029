package zaicun.compliance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Scope;
import zaicun.database.OwnPlan;
import zaicun.kernel.District;
import zaicun.kernel.State;
import zaicun.kernel.Window;

/** Counts standings for the board: what lies close row by row, a whole district from the sums of its townships. */
@Repository
class BoardCounts {

    /** How many rows of one clause, group and window are in one state; {@code endsOn} is the nearest end among them. */
    record Count(
            String clause, String group, Window.Kind windowKind, State state, LocalDate endsOn, int number) {}

    private static final String COUNT =
            """
            select clause, grouped, window_kind, state, min(ends_on) as ends_on, sum(number) as number
              from (%s) as found
             where grouped is not null
             group by clause, grouped, window_kind, state
            """;

    private static final String ROWS =
            """
            select clause, window_kind, ends_on, %s as state, %s as grouped, 1 as number
              from standing
             where district = :district and until > :at and from_on <= :at and lies_under(village, :under) %s
            """;

    private static final String SUMS =
            """
            select clause, window_kind, ends_on, state, %s as grouped, sum(number) as number
              from (%s) as summed
             group by clause, window_kind, ends_on, state, grouped
            having sum(number) <> 0
            """;

    private final JdbcClient database;
    private final OwnPlan plan;

    BoardCounts(JdbcClient database, OwnPlan plan) {
        this.database = database;
        this.plan = plan;
    }

    /**
     * @param under only villages whose code begins so; empty for all in the line
     * @param at which windows: those that hold this date
     */
    record Asked(BoardQuery.By by, LocalDate at, String under, LocalDate asOf) {}

    List<Count> count(District district, Scope scope, Asked asked) {
        var statement = database.sql(COUNT.formatted(source(district, scope, asked)))
                .param("asOf", asked.asOf())
                .param("district", district.code())
                .param("at", asked.at())
                .param("under", asked.under());
        return plan.ask(() -> ScopeSql.bind(statement, scope).query(BoardCounts::read).list());
    }

    private static String source(District district, Scope scope, Asked asked) {
        var group = groupOf(asked.by());
        return asked.by().isFine() || !ScopeSql.isByTownship(scope, asked.under())
                ? ROWS.formatted(ScopeSql.STATE, group, ScopeSql.within(scope, district, asked.under()))
                : SUMS.formatted(group, Sums.of(scope, district, asked.under()));
    }

    private static String groupOf(BoardQuery.By by) {
        return switch (by) {
            case DISTRICT -> "rpad(left(village, 6), 12, '0')";
            case STREET -> "rpad(left(village, 9), 12, '0')";
            case VILLAGE -> "village::text";
            case UNIT -> "unit::text";
            case PERSON -> "person::text";
        };
    }

    private static Count read(ResultSet row, int number) throws SQLException {
        return new Count(
                row.getString("clause"),
                row.getString("grouped"),
                Window.Kind.valueOf(row.getString("window_kind")),
                State.valueOf(row.getString("state")),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("number"));
    }
}
