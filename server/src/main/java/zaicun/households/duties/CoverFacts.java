package zaicun.households.duties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.households.HouseholdKind;
import zaicun.households.Rows;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Team;

/** Which households a team is to visit and which it did, read for many teams at once. */
@Repository
class CoverFacts {

    private final JdbcClient database;

    CoverFacts(JdbcClient database) {
        this.database = database;
    }

    /** A household to be visited, with the team's first visit within the dates. */
    record Covered(UUID team, UUID household, String head, String code, HouseholdKind kind, Optional<LocalDate> visitedOn) {}

    /**
     * Households as they were classed on a day, by team.
     *
     * @param visited dates within which visits count
     */
    Map<UUID, List<Covered>> of(District district, Collection<Team> teams, Asked asked) {
        return database.sql(
                        """
                        select t.team, h.id, h.head, h.code, s.kind, seen.visited_on
                          from unnest(:teams::uuid[], :villages::text[]) as t (team, village)
                          join household h
                            on h.district = :district and h.village = t.village and h.village = any(:villages::bpchar[])
                          join lateral (
                                select s.kind, s.marks
                                  from household_status s
                                 where s.district = h.district and s.household = h.id and s.from_on <= :classedOn
                                 order by s.from_on desc, s.recorded_at desc
                                 limit 1) s on s.kind = any(:kinds) or s.marks && :marks::text[]
                          left join (
                                select w.team, w.household, min(w.visited_on) as visited_on
                                  from visit_visitor w
                                 where w.district = :district and w.village = any(:villages::bpchar[])
                                   and w.visited_on >= :from and w.visited_on < :until and w.team is not null
                                   and not exists (select from visit later
                                                    where later.district = w.district and later.replaces = w.visit)
                                 group by w.team, w.household) seen
                            on seen.team = t.team and seen.household = h.id
                         order by t.team, h.code
                        """)
                .param("district", district.code())
                .param("teams", teams.stream().map(Team::id).toArray(UUID[]::new))
                .param("villages", teams.stream().map(Team::village).toArray(String[]::new))
                .param("classedOn", asked.classedOn())
                .param("kinds", asked.kinds().kindNames())
                .param("marks", asked.kinds().markNames())
                .param("from", asked.visited().from())
                .param("until", asked.visited().until())
                .query((row, number) -> new Covered(
                        Rows.id(row, "team"),
                        Rows.id(row, "id"),
                        row.getString("head"),
                        row.getString("code"),
                        HouseholdKind.valueOf(row.getString("kind")),
                        Rows.date(row, "visited_on")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Covered::team));
    }

    record Asked(LocalDate classedOn, CoveredKinds kinds, Span visited) {}
}
