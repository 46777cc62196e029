package zaicun.inspection.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Role;
import zaicun.access.Seat;
import zaicun.access.SeatSource;
import zaicun.roster.Roster;

/**
 * Whoever is drawn to inspect holds a seat of the inspection group in the plan's period, and as long after it as something
 * he or his fellow found there is not closed: somebody has to re-check it.
 */
@Repository
class InspectorSeats implements SeatSource {

    private final JdbcClient database;
    private final Roster roster;

    InspectorSeats(JdbcClient database, Roster roster) {
        this.database = database;
        this.roster = roster;
    }

    @Override
    public Stream<Seat> seatsOf(UUID person, LocalDate on) {
        return database.sql(
                        """
                        select distinct p.office
                          from inspection_inspector i
                          join inspection_plan p on p.district = i.district and p.id = i.plan
                         where i.person = :person and p.state <> 'WITHDRAWN' and p.from_on <= :on
                           and (p.until > :on
                                or exists (select from finding f
                                            where f.district = i.district and f.stop = i.stop
                                              and f.state in ('FOUND', 'NOTIFIED', 'REPLIED')))
                        """)
                .param("person", person)
                .param("on", on)
                .query(UUID.class)
                .list()
                .stream()
                .map(office -> new Seat(Role.INSPECTOR, Optional.of(roster.office(office).orElseThrow())));
    }
}
