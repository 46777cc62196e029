package zaicun.households.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.duty.Fact;
import zaicun.households.Household;
import zaicun.households.Rows;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** What helpers did for the households they are paired with, read for many pairs at once. */
@Repository
class PairFacts {

    private static final String SELECT =
            """
            select p.id, p.village, p.helper, p.unit, p.from_on, p.until, h.head, h.code,
                   array(select w.visited_on || ' ' || w.visit
                           from visit_visitor w
                          where w.district = p.district and w.household = p.household and w.person = p.helper
                            and w.visited_on >= :from and w.visited_on < :to
                            and not exists (select from visit later
                                             where later.district = w.district and later.replaces = w.visit)
                          order by w.visited_on, w.visit) as visits,
                   array(select c.contacted_on || ' ' || c.id
                           from contact c
                          where c.district = p.district and c.household = p.household and c.person = p.helper
                            and c.retracted is null and c.contacted_on >= :from and c.contacted_on < :to
                            and not exists (select from contact later
                                             where later.district = c.district and later.replaces = c.id)
                          order by c.contacted_on, c.id) as contacts
              from pairing p
              join household h on h.district = p.district and h.id = p.household
             where p.district = :district and p.from_on < :to and p.until > :from
            """;

    private final JdbcClient database;

    PairFacts(JdbcClient database) {
        this.database = database;
    }

    /**
     * A pair with what was done in the window asked for.
     *
     * @param name the household, veiled
     */
    record Pair(
            UUID id,
            String village,
            UUID helper,
            Optional<UUID> unit,
            Span span,
            String name,
            List<Fact> visits,
            List<Fact> contacts) {}

    List<Pair> inVillages(District district, Collection<String> villages, Span window) {
        return asked(SELECT + " and p.village = any(:villages::bpchar[]) order by p.village, p.helper, p.id", district, window)
                .param("villages", villages.toArray(String[]::new))
                .query(PairFacts::read)
                .list();
    }

    List<Pair> ofHelper(District district, UUID helper, Span window) {
        return asked(SELECT + " and p.helper = :helper order by p.id", district, window)
                .param("helper", helper)
                .query(PairFacts::read)
                .list();
    }

    List<Pair> one(District district, UUID id, Span window) {
        return asked(SELECT + " and p.id = :id", district, window)
                .param("id", id)
                .query(PairFacts::read)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, District district, Span window) {
        return database.sql(sql)
                .param("district", district.code())
                .param("from", window.from())
                .param("to", window.until());
    }

    private static Pair read(ResultSet row, int number) throws SQLException {
        var name = Household.veiledName(row.getString("head"), row.getString("code"));
        return new Pair(
                Rows.id(row, "id"),
                row.getString("village"),
                Rows.id(row, "helper"),
                Optional.ofNullable(Rows.id(row, "unit")),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                name,
                facts(row, "visits", new Told("visit", name, "走访" + name)),
                facts(row, "contacts", new Told("contact", name, "联系" + name)));
    }

    private record Told(String kind, String about, String text) {}

    private static List<Fact> facts(ResultSet row, String column, Told told) throws SQLException {
        var written = (String[]) row.getArray(column).getArray();
        return Arrays.stream(written)
                .map(line -> line.split(" "))
                .map(parts -> new Fact(told.kind(), parts[1], LocalDate.parse(parts[0]), told.about(), told.text()))
                .toList();
    }
}
