package zaicun.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;

/** Stored teams and who stands in for their leaders. */
@Repository
class Teams {

    private static final String SELECT = "select district, id, village, name, unit, from_on, until from team ";

    private final JdbcClient database;
    private final Clock clock;

    Teams(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Team> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Teams::read)
                .optional();
    }

    Optional<Team> named(String village, String name) {
        return database.sql(SELECT + "where district = :district and village = :village and name = :name")
                .param("district", District.of(village).code())
                .param("village", village)
                .param("name", name)
                .query(Teams::read)
                .optional();
    }

    List<Team> under(District district, String villagePrefix, LocalDate on) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and lies_under(village, :prefix)
                                   and from_on <= :on and until > :on
                                 order by village, name
                                """)
                .param("district", district.code())
                .param("prefix", villagePrefix)
                .param("on", on)
                .query(Teams::read)
                .list();
    }

    /** Host districts that have teams; a look across districts, answered from the small set of distinct codes. */
    List<District> districts() {
        return database.sql("select distinct district from team order by district")
                .query((row, number) -> new District(row.getString("district")))
                .list();
    }

    List<String> townshipPrefixes(District district) {
        return database.sql("select distinct left(village, 9) from team where district = :district order by 1")
                .param("district", district.code())
                .query(String.class)
                .list();
    }

    void add(Team team) {
        database.sql(
                        """
                        insert into team (district, id, village, name, unit, from_on, until)
                        values (:district, :id, :village, :name, :unit, :from, :until)
                        """)
                .param("district", team.district().code())
                .param("id", team.id())
                .param("village", team.village())
                .param("name", team.name())
                .param("unit", team.unit())
                .param("from", team.span().from())
                .param("until", team.span().until())
                .update();
    }

    void change(Team team) {
        database.sql(
                        """
                        update team set unit = :unit, from_on = :from, until = :until
                         where district = :district and id = :id
                        """)
                .param("unit", team.unit())
                .param("from", team.span().from())
                .param("until", team.span().until())
                .param("district", team.district().code())
                .param("id", team.id())
                .update();
    }

    Optional<StandIn> standIn(District district, UUID team, LocalDate on) {
        return database.sql(
                        """
                        select team, person, from_on, until
                          from stand_in
                         where district = :district and team = :team and from_on <= :on and until > :on
                        """)
                .param("district", district.code())
                .param("team", team)
                .param("on", on)
                .query((row, number) -> new StandIn(
                        row.getObject("team", UUID.class),
                        row.getObject("person", UUID.class),
                        new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class))))
                .optional();
    }

    void nameStandIn(District district, StandIn standIn, UUID by) {
        database.sql(
                        """
                        insert into stand_in (district, id, team, person, from_on, until, named_by, recorded_at)
                        values (:district, :id, :team, :person, :from, :until, :by, :recordedAt)
                        """)
                .param("district", district.code())
                .param("id", Ids.next())
                .param("team", standIn.team())
                .param("person", standIn.person())
                .param("from", standIn.span().from())
                .param("until", standIn.span().until())
                .param("by", by)
                .param("recordedAt", OffsetDateTime.now(clock))
                .update();
    }

    private static Team read(ResultSet row, int number) throws SQLException {
        return new Team(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getString("village"),
                row.getString("name"),
                row.getObject("unit", UUID.class),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)));
    }
}
