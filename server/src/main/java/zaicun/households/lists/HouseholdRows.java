package zaicun.households.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.households.Household;
import zaicun.households.HouseholdKind;
import zaicun.households.Mark;
import zaicun.households.Rows;
import zaicun.households.pairings.Reach;
import zaicun.kernel.District;

/** Households as lists show them, as far as the viewer reaches. */
@Repository
class HouseholdRows {

    private static final String WITHIN =
            " from household h where h.district = :district and lies_under(h.village, :village) ";
    private static final String REACHED =
            """
               and (h.village like any(:patterns) or h.id = any(:paired) or h.village in (select unnest(:veiled::bpchar[])))
            """;
    private static final String NAMED =
            """
               and (strpos(h.code, :words) > 0
                    or strpos(h.head, :words) > 0 and (h.village like any(:patterns) or h.id = any(:paired)))
            """;
    private static final String HELPED =
            """
               exists (select from pairing p
                        where p.district = h.district and p.household = h.id
                          and p.from_on <= :today and p.until > :today %s)
            """;

    private static final String COLUMNS =
            """
            select h.district, h.id, h.code, h.village, h.head, h.kind, h.marks, h.address, h.phone_masked,
                   h.last_visit_on, h.last_contact_on
            """;

    private final JdbcClient database;

    HouseholdRows(JdbcClient database) {
        this.database = database;
    }

    List<Household> page(Reach reach, District district, HouseholdQuery query) {
        var order = query.page().sort() == HouseholdQuery.Sort.CODE
                ? " order by h.village, h.code limit :size offset :offset"
                : " order by h.last_visit_on nulls first, h.id limit :size offset :offset";
        return asked(COLUMNS + within(reach, district, query) + order, reach, district, query)
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query(HouseholdRows::read)
                .list();
    }

    long count(Reach reach, District district, HouseholdQuery query) {
        return asked("select count(*)" + within(reach, district, query), reach, district, query)
                .query(Long.class)
                .single();
    }

    /** All of them in order of their codes, one by one. */
    void each(Reach reach, District district, HouseholdQuery query, Consumer<Household> taking) {
        try (var rows = asked(COLUMNS + within(reach, district, query) + " order by h.village, h.code", reach, district, query)
                .query(HouseholdRows::read)
                .stream()) {
            rows.forEach(taking);
        }
    }

    /** Only what is asked for: a count without any condition on the households themselves is told by an index. */
    private static String within(Reach reach, District district, HouseholdQuery query) {
        var conditions = new StringBuilder(WITHIN);
        if (reach.prefixes().stream().noneMatch(prefix -> district.code().startsWith(prefix) || query.village().startsWith(prefix))) {
            conditions.append(REACHED);
        }
        if (!query.words().isEmpty()) {
            conditions.append(NAMED);
        }
        if (query.kinds().names().length > 0) {
            conditions.append(" and h.kind = any(:kinds)");
        }
        if (query.mark().isPresent()) {
            conditions.append(" and :mark = any(h.marks)");
        }
        if (query.unseen().visitSince().isPresent()) {
            conditions.append(" and (h.last_visit_on is null or h.last_visit_on < :since::date)");
        }
        if (query.helped().by().isPresent()) {
            conditions.append(" and").append(HELPED.formatted("and p.helper = :helper::uuid"));
        }
        if (query.helped().none()) {
            conditions.append(" and not").append(HELPED.formatted(""));
        }
        return conditions.toString();
    }

    /** Marks and the given name are no filter where they are not shown. */
    private JdbcClient.StatementSpec asked(String sql, Reach reach, District district, HouseholdQuery query) {
        return database.sql(sql)
                .param("district", district.code())
                .param("patterns", reach.patterns())
                .param("paired", reach.pairedIds())
                .param("veiled", query.mark().isPresent() ? new String[0] : reach.veiledVillages().toArray(String[]::new))
                .param("village", query.village())
                .param("words", query.words())
                .param("kinds", query.kinds().names())
                .param("mark", query.mark().map(Mark::name).orElse(""))
                .param("since", query.unseen().visitSince().orElse(null))
                .param("helper", query.helped().by().orElse(null))
                .param("none", query.helped().none())
                .param("today", reach.on());
    }

    private static Household read(ResultSet row, int number) throws SQLException {
        return new Household(
                new District(row.getString("district")),
                Rows.id(row, "id"),
                row.getString("code"),
                row.getString("village"),
                row.getString("head"),
                HouseholdKind.valueOf(row.getString("kind")),
                Rows.marks(row),
                row.getString("address"),
                row.getString("phone_masked"),
                Rows.date(row, "last_visit_on"),
                Rows.date(row, "last_contact_on"));
    }

    /** How a village stands: households, those lifted, monitored, and lifted ones without helper. */
    record Coverage(String village, int households, int lifted, int monitored, int helped, int without) {}

    List<Coverage> coverage(Reach reach, District district) {
        return database.sql(
                        """
                        select h.village, count(*) as households,
                               count(*) filter (where h.kind = 'LIFTED') as lifted,
                               count(*) filter (where h.kind in ('UNSTABLE', 'MARGINAL', 'SUDDEN')) as monitored,
                               count(*) filter (where h.kind = 'LIFTED' and p.household is not null) as helped
                          from household h
                          left join (select distinct household
                                       from pairing
                                      where district = :district and from_on <= :today and until > :today) p
                            on p.household = h.id
                         where h.district = :district
                           and (h.village like any(:patterns) or h.village in (select unnest(:veiled::bpchar[])) or h.id = any(:paired))
                         group by h.village
                         order by h.village
                        """)
                .param("district", district.code())
                .param("today", reach.on())
                .param("patterns", reach.patterns())
                .param("veiled", reach.veiledVillages().toArray(String[]::new))
                .param("paired", reach.pairedIds())
                .query((row, number) -> new Coverage(
                        row.getString("village"),
                        row.getInt("households"),
                        row.getInt("lifted"),
                        row.getInt("monitored"),
                        row.getInt("helped"),
                        row.getInt("lifted") - row.getInt("helped")))
                .list();
    }
}
