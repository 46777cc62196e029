package zaicun.support.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.support.Yuan;

/** Stored budgets. */
@Repository
class FundBudgets {

    private final JdbcClient database;

    FundBudgets(JdbcClient database) {
        this.database = database;
    }

    /** Those in force for a year, by unit. */
    Map<UUID, FundBudget> ofYear(District district, Collection<UUID> units, int year) {
        return database.sql(
                        """
                        select b.district, b.id, b.unit, b.year, b.amount, b.note, b.replaces, b.recorded_at, b.recorded_by,
                               b.recorder
                          from fund_budget b
                         where b.district = :district and b.unit = any(:units) and b.year = :year
                           and not exists (select 1 from fund_budget n
                                            where n.district = b.district and n.replaces = b.id)
                        """)
                .param("district", district.code())
                .param("units", units.toArray(UUID[]::new))
                .param("year", year)
                .query(FundBudgets::read)
                .list()
                .stream()
                .collect(Collectors.toMap(FundBudget::unit, Function.identity()));
    }

    /** The table forbids a second first one, a second successor, and a successor of another unit's or year's. */
    void add(FundBudget budget) {
        try {
            insert(budget);
        } catch (DataIntegrityViolationException taken) {
            throw new Conflict("这一年的预算刚刚被他人改动过；请刷新后再填写。");
        }
    }

    private void insert(FundBudget budget) {
        database.sql(
                        """
                        insert into fund_budget (district, id, unit, year, amount, note, replaces, recorded_at, recorded_by,
                                                 recorder)
                        values (:district, :id, :unit, :year, :amount, :note, :replaces, :at, :by, :recorder)
                        """)
                .param("district", budget.district().code())
                .param("id", budget.id())
                .param("unit", budget.unit())
                .param("year", budget.year())
                .param("amount", budget.amount().amount())
                .param("note", budget.note())
                .param("replaces", budget.replaces().orElse(null))
                .param("at", budget.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", budget.recordedBy())
                .param("recorder", budget.recorder())
                .update();
    }

    private static FundBudget read(ResultSet row, int number) throws SQLException {
        return new FundBudget(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getInt("year"),
                new Yuan(row.getBigDecimal("amount")),
                row.getString("note"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
