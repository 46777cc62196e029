package zaicun.roster.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

/** Lists of places, teams, people and units as of a day. */
@Component
public class RosterListing {

    private final JdbcClient database;

    RosterListing(JdbcClient database) {
        this.database = database;
    }

    /** Divisions in sight, those above them, and the villages of postings in sight; by code. */
    public List<PlaceLine> places(Sight sight) {
        return asking(
                        """
                        with seen as (
                            select code from division where starts_with_any(code, :prefixes)
                            union
                            select village from posting where unit = any(:units) or person = :self)
                        select d.code, d.name, d.level,
                               coalesce((select string_agg(o.name, '、' order by o.kind)
                                           from office o
                                          where o.division = d.code and o.kind <> 'SENDING_UNIT'), '') as organs
                          from division d
                         where d.code in (select code from seen)
                            or exists (select from seen s where starts_with(s.code, division_prefix(d.code)))
                         order by d.code
                        """,
                        sight)
                .query((row, number) -> new PlaceLine(
                        row.getString("code"), row.getString("name"), row.getString("level"), row.getString("organs")))
                .list();
    }

    public List<TeamLine> teams(Sight sight, LocalDate on) {
        return asking(
                        """
                        select t.district, t.id, t.village, v.name as village_name, coalesce(s.name, '') as township_name,
                               t.name, u.name as unit, t.from_on, t.until,
                               coalesce((select string_agg(p.name, '、')
                                           from posting g join person p on p.id = g.person
                                          where g.district = t.district and g.team = t.id and g.leads
                                            and g.from_on <= :on and g.until > :on), '') as leader,
                               (select count(*) from posting g
                                 where g.district = t.district and g.team = t.id
                                   and g.from_on <= :on and g.until > :on) as people
                          from team t
                          join division v on v.code = t.village
                          left join division s on s.code = left(t.village, 9) || '000'
                          join office u on u.id = t.unit
                         where starts_with_any(t.village, :prefixes) or t.unit = any(:units)
                            or exists (select from posting g
                                        where g.district = t.district and g.team = t.id
                                          and (g.unit = any(:units) or g.person = :self))
                         order by t.village, t.name
                        """,
                        sight)
                .param("on", on)
                .query(RosterListing::team)
                .list();
    }

    /** Sending units in sight, or of whom somebody is posted in sight. */
    public List<UnitLine> units(Sight sight, LocalDate on) {
        return asking(
                        """
                        select u.id, u.name, u.division, d.name as division_name, count(g.id) as people,
                               count(distinct g.village) as villages
                          from office u
                          join division d on d.code = u.division
                          left join posting g on g.unit = u.id and g.from_on <= :on and g.until > :on
                         where u.kind = 'SENDING_UNIT'
                           and ('' = any(:prefixes) or u.id = any(:units)
                                or exists (select from posting seen
                                            where seen.unit = u.id
                                              and (starts_with_any(seen.village, :prefixes) or seen.person = :self)))
                         group by u.id, d.name
                         order by u.division, u.name
                        """,
                        sight)
                .param("on", on)
                .query((row, number) -> new UnitLine(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("division"),
                        row.getString("division_name"), row.getInt("people"), row.getInt("villages")))
                .list();
    }

    private JdbcClient.StatementSpec asking(String sql, Sight sight) {
        return database.sql(sql)
                .param("prefixes", sight.villagePrefixes().toArray(String[]::new))
                .param("units", sight.units().toArray(UUID[]::new))
                .param("self", sight.self());
    }

    private static TeamLine team(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until", LocalDate.class);
        return new TeamLine(
                row.getString("district"), row.getObject("id", UUID.class), row.getString("village"),
                row.getString("village_name"), row.getString("township_name"), row.getString("name"),
                row.getString("unit"), row.getObject("from_on", LocalDate.class),
                Optional.of(until).filter(end -> !end.equals(Span.FOREVER)).map(end -> end.minusDays(1)),
                row.getString("leader"), row.getInt("people"));
    }

    static String title(String post) {
        return post == null ? "" : Post.valueOf(post).title();
    }
}
