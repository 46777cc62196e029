package zaicun.compliance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Scope;
import zaicun.kernel.District;
import zaicun.kernel.State;
import zaicun.kernel.Window;

/** Counts standings for the board, in one look at the windows of a district. */
@Repository
class BoardCounts {

    /** How many rows of one clause, group and window are in one state; {@code endsOn} is the nearest end among them. */
    record Count(
            String clause, String group, Window.Kind windowKind, State state, LocalDate endsOn, int number) {}

    private final JdbcClient database;

    BoardCounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param at which windows: those that hold this date
     * @param asOf compared with risk and end dates
     */
    List<Count> count(District district, Scope scope, BoardQuery query, LocalDate asOf) {
        return database.sql(
                        """
                        select clause, grouped, window_kind, state, min(ends_on) as ends_on, count(*) as number
                          from (select clause, window_kind, ends_on,
                                       case :by when 'VILLAGE' then village
                                                when 'UNIT' then unit::text
                                                else person::text end as grouped,
                                       case when :asOf > ends_on then over
                                            when running = 'OPEN' and risk_from <= :asOf then 'AT_RISK'
                                            else running end as state
                                  from standing
                                 where district = :district and until > :at and from_on <= :at
                                   and lies_under(village, :under)
                                   and (village ~ :villages or unit = any(:units) or person = :self)) as counted
                         where grouped is not null
                         group by clause, grouped, window_kind, state
                        """)
                .param("by", query.by().name())
                .param("asOf", asOf)
                .param("district", district.code())
                .param("at", query.at())
                .param("under", query.under())
                .param("villages", ScopeSql.villages(scope))
                .param("units", scope.units().toArray(UUID[]::new))
                .param("self", scope.self())
                .query(BoardCounts::read)
                .list();
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
