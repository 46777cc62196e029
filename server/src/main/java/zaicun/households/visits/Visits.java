package zaicun.households.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.households.Rows;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored visits: rows are added, never changed. */
@Repository
class Visits {

    private final JdbcClient database;
    private final Clock clock;

    Visits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Visit> find(District district, UUID id) {
        return database.sql(
                        """
                        select v.district, v.id, v.household, v.village, v.visited_on, v.seen, v.difficulties, v.agreed,
                               v.replaces, v.recorded_by,
                               array(select w.person from visit_visitor w
                                      where w.district = v.district and w.visit = v.id order by w.person) as persons,
                               array(select w.team from visit_visitor w
                                      where w.district = v.district and w.visit = v.id order by w.person) as teams
                          from visit v
                         where v.district = :district and v.id = :id
                        """)
                .param("district", district.code())
                .param("id", id)
                .query(Visits::read)
                .optional();
    }

    /**
     * Writes the visit and when its household was last seen. Answers the teams that had not been there in the window, by a
     * visit that still counts; empty where the row did not go in, since one of the same id, or one that corrects the same
     * visit, is there already. The caller has locked the household.
     */
    Optional<Set<UUID>> add(Visit visit, Instant recordedAt, Span window) {
        return database.sql(
                        """
                        with fact as (
                            insert into visit (district, id, household, village, visited_on, seen, difficulties, agreed,
                                               replaces, recorded_at, received_at, recorded_by)
                            values (:district, :id, :household, :village, :on, :seen, :difficulties, :agreed,
                                    :replaces::uuid, :recordedAt, :receivedAt, :by)
                            on conflict do nothing
                            returning district, id, household, village, visited_on),
                        there as (
                            insert into visit_visitor (district, visit, person, household, village, team, visited_on)
                            select f.district, f.id, t.person, f.household, f.village, t.team, f.visited_on
                              from fact f, unnest(:persons::uuid[], :teams::uuid[]) as t (person, team)),
                        seen as (
                            update household h
                               set last_visit_on = greatest(h.last_visit_on, f.visited_on)
                              from fact f
                             where h.district = f.district and h.id = f.household and :replaces::uuid is null)
                        select array(select distinct t.team
                                       from unnest(:teams::uuid[]) as t (team)
                                      where t.team is not null
                                        and not exists (
                                            select from visit_visitor w
                                             where w.district = f.district and w.household = f.household and w.team = t.team
                                               and w.visited_on >= :from and w.visited_on < :until
                                               and not exists (select from visit later
                                                                where later.district = w.district
                                                                  and later.replaces = w.visit))) as new_teams
                          from fact f
                        """)
                .param("district", visit.district().code())
                .param("id", visit.id())
                .param("household", visit.household())
                .param("village", visit.village())
                .param("on", visit.on())
                .param("seen", visit.words().seen())
                .param("difficulties", visit.words().difficulties())
                .param("agreed", visit.words().agreed())
                .param("replaces", visit.replaces().orElse(null))
                .param("recordedAt", OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .param("receivedAt", OffsetDateTime.now(clock))
                .param("by", visit.recordedBy())
                .param("persons", visit.visitors().stream().map(Visit.Visitor::person).toArray(UUID[]::new))
                .param("teams", visit.visitors().stream().map(who -> who.team().orElse(null)).toArray(UUID[]::new))
                .param("from", window.from())
                .param("until", window.until())
                .query((row, number) -> Set.of((UUID[]) row.getArray("new_teams").getArray()))
                .optional();
    }

    /** Takes a visit back: a row without visitors that names it. */
    boolean retract(Visit visit, String why, Retraction retraction) {
        return database.sql(
                        """
                        insert into visit (district, id, household, village, visited_on, replaces, retracted, recorded_at,
                                           received_at, recorded_by)
                        values (:district, :id, :household, :village, :on, :replaces, :why, :at, :at, :by)
                        on conflict do nothing
                        """)
                .param("district", visit.district().code())
                .param("id", retraction.id())
                .param("household", visit.household())
                .param("village", visit.village())
                .param("on", visit.on())
                .param("replaces", visit.id())
                .param("why", why)
                .param("at", OffsetDateTime.now(clock))
                .param("by", retraction.by())
                .update()
                > 0;
    }

    record Retraction(UUID id, UUID by) {}

    boolean isReplaced(District district, UUID id) {
        return database.sql("select exists (select from visit where district = :district and replaces = :id)")
                .param("district", district.code())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** A visit as a card lists it; {@code standing} is current, corrected or retracted. */
    record Told(
            UUID id,
            LocalDate on,
            String seen,
            String difficulties,
            String agreed,
            List<UUID> visitors,
            UUID recordedBy,
            OffsetDateTime recordedAt,
            String standing,
            Optional<UUID> replaces,
            Optional<String> why) {}

    List<Told> ofHousehold(District district, UUID household, int most) {
        return database.sql(
                        """
                        select v.id, v.visited_on, v.seen, v.difficulties, v.agreed, v.recorded_by, v.recorded_at, v.replaces,
                               array(select w.person from visit_visitor w
                                      where w.district = v.district and w.visit = v.id) as persons,
                               case when later.id is null then 'current'
                                    when later.retracted is null then 'corrected' else 'retracted' end as standing,
                               later.retracted as why
                          from visit v
                          left join visit later on later.district = v.district and later.replaces = v.id
                         where v.district = :district and v.household = :household and v.retracted is null
                         order by v.visited_on desc, v.id desc
                         limit :most
                        """)
                .param("district", district.code())
                .param("household", household)
                .param("most", most)
                .query((row, number) -> new Told(
                        Rows.id(row, "id"),
                        row.getObject("visited_on", LocalDate.class),
                        row.getString("seen"),
                        row.getString("difficulties"),
                        row.getString("agreed"),
                        Arrays.asList((UUID[]) row.getArray("persons").getArray()),
                        Rows.id(row, "recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class),
                        row.getString("standing"),
                        Optional.ofNullable(Rows.id(row, "replaces")),
                        Optional.ofNullable(row.getString("why"))))
                .list();
    }

    private static Visit read(ResultSet row, int number) throws SQLException {
        var persons = (UUID[]) row.getArray("persons").getArray();
        var teams = (UUID[]) row.getArray("teams").getArray();
        return new Visit(
                new District(row.getString("district")),
                Rows.id(row, "id"),
                Rows.id(row, "household"),
                row.getString("village"),
                row.getObject("visited_on", LocalDate.class),
                new Visit.Words(row.getString("seen"), row.getString("difficulties"), row.getString("agreed")),
                IntStream.range(0, persons.length)
                        .mapToObj(i -> new Visit.Visitor(persons[i], Optional.ofNullable(teams[i])))
                        .toList(),
                Optional.ofNullable(Rows.id(row, "replaces")),
                Rows.id(row, "recorded_by"));
    }
}
