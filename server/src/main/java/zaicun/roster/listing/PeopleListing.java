package zaicun.roster.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.lists.ListAsked;

/** People in sight, page by page, with the posting held on the day. */
@Component
public class PeopleListing {

    private static final String SEEN =
            """
              from person p
              left join office u on u.id = p.unit
              left join lateral (
                    select g.post, t.name as team, v.name as village_name
                      from posting g
                      join team t on t.district = g.district and t.id = g.team
                      join division v on v.code = g.village
                     where g.person = p.id and g.from_on <= :on and g.until > :on
                     limit 1) held on true
              cross join lateral (
                    select nullif(case :sort when 'unit' then u.name
                                             when 'duty' then p.duty_title
                                             when 'status' then p.political_status
                                             when 'post' then held.post
                                             when 'village' then held.village_name
                                             else p.name end, '') as sorted_by) s
             where ('' = any(:prefixes) or p.id = :self or p.unit = any(:units)
                    or exists (select from posting g
                                where g.person = p.id
                                  and (g.unit = any(:units) or starts_with_any(g.village, :prefixes))))
               and (strpos(p.name, :text) > 0 or strpos(p.duty_title, :text) > 0 or strpos(coalesce(u.name, ''), :text) > 0
                    or strpos(coalesce(held.team, ''), :text) > 0 or strpos(coalesce(held.village_name, ''), :text) > 0)
            """;

    /** Texts in the order of that encoding: by their sound, as far as the usual characters go. Empty ones come last. */
    private static final String ORDER =
            """
             order by case when not :descending then convert_to(s.sorted_by, 'GB18030') end,
                      case when :descending then convert_to(s.sorted_by, 'GB18030') end desc nulls last,
                      convert_to(p.name, 'GB18030'), p.id
             limit :limit offset :skipped
            """;

    private final JdbcClient database;

    PeopleListing(JdbcClient database) {
        this.database = database;
    }

    public List<PersonLine> page(Sight sight, LocalDate on, ListAsked asked) {
        return rows(sight, on, asked, asked.size(), asked.skipped());
    }

    public List<PersonLine> all(Sight sight, LocalDate on, ListAsked asked) {
        return rows(sight, on, asked, Integer.MAX_VALUE, 0);
    }

    private List<PersonLine> rows(Sight sight, LocalDate on, ListAsked asked, int limit, long skipped) {
        return asking(
                        """
                        select p.id, p.name, p.sex, p.political_status, p.unit, coalesce(u.name, '') as unit_name,
                               p.duty_title, p.identity_masked, p.phone_masked, held.post, held.team, held.village_name
                        """
                                + SEEN + ORDER,
                        sight, on, asked)
                .param("descending", asked.descending())
                .param("limit", limit)
                .param("skipped", skipped)
                .query(PeopleListing::read)
                .list();
    }

    public int count(Sight sight, LocalDate on, ListAsked asked) {
        return asking("select count(*)" + SEEN, sight, on, asked).query(Integer.class).single();
    }

    /** Whether the person is among those in sight. */
    public boolean sees(Sight sight, UUID person) {
        return database.sql(
                        """
                        select exists (
                            select from person p
                             where p.id = :person
                               and ('' = any(:prefixes) or p.id = :self or p.unit = any(:units)
                                    or exists (select from posting g
                                                where g.person = p.id
                                                  and (g.unit = any(:units)
                                                       or starts_with_any(g.village, :prefixes)))))
                        """)
                .param("person", person)
                .param("prefixes", sight.villagePrefixes().toArray(String[]::new))
                .param("units", sight.units().toArray(UUID[]::new))
                .param("self", sight.self())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec asking(String sql, Sight sight, LocalDate on, ListAsked asked) {
        return database.sql(sql)
                .param("prefixes", sight.villagePrefixes().toArray(String[]::new))
                .param("units", sight.units().toArray(UUID[]::new))
                .param("self", sight.self())
                .param("on", on)
                .param("text", asked.text())
                .param("sort", asked.sort());
    }

    private static PersonLine read(ResultSet row, int number) throws SQLException {
        return new PersonLine(
                row.getObject("id", UUID.class), row.getString("name"), text(row, "sex"), text(row, "political_status"),
                Optional.ofNullable(row.getObject("unit", UUID.class)), row.getString("unit_name"),
                row.getString("duty_title"), row.getString("identity_masked"), row.getString("phone_masked"),
                RosterListing.title(row.getString("post")), text(row, "team"), text(row, "village_name"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
