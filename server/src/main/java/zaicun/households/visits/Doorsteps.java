package zaicun.households.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.households.Rows;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.kernel.Refusal;

/** Reads in one statement all that the record of a visit or contact asks about its household. */
@Repository
class Doorsteps {

    private final JdbcClient database;
    private final Reaches reaches;
    private final Clock clock;

    Doorsteps(JdbcClient database, Reaches reaches, Clock clock) {
        this.database = database;
        this.reaches = reaches;
        this.clock = clock;
    }

    /** What is recorded: the entry's id, the household and the day. */
    record Asked(District district, UUID entry, UUID household, LocalDate on) {}

    /**
     * Empty where the viewer recorded this very entry before. Refuses an id that somebody else used; a household outside the
     * viewer's reach is not found.
     */
    Optional<Doorstep> open(Viewer viewer, Asked asked) {
        var found = find(asked);
        found.flatMap(Doorstep::recordedBy).filter(by -> !by.equals(viewer.person())).ifPresent(other -> {
            throw Refusal.plain("entry.id", "这条记录的编号已被他人使用，没有保存。", "请删除这条记录，重新登记一次。");
        });
        if (found.flatMap(Doorstep::recordedBy).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(found
                .filter(door -> reaches.reachesFully(viewer, door.household(), door.helpersToday()))
                .orElseThrow(Reaches::notFound));
    }

    private Optional<Doorstep> find(Asked asked) {
        return database.sql(
                        """
                        select h.district, h.id, h.code, h.village, h.head, h.kind, h.marks, h.address, h.phone_masked,
                               h.last_visit_on, h.last_contact_on,
                               coalesce((select v.recorded_by from visit v
                                          where v.district = h.district and v.id = :entry),
                                        (select c.recorded_by from contact c
                                          where c.district = h.district and c.id = :entry)) as recorded_by,
                               array(select p.helper from pairing p
                                      where p.district = h.district and p.household = h.id
                                        and p.from_on <= :today and p.until > :today) as helpers_today,
                               array(select p.helper from pairing p
                                      where p.district = h.district and p.household = h.id
                                        and p.from_on <= :on and p.until > :on) as helpers_then
                          from household h
                         where h.district = :district and h.id = :household
                           for no key update of h
                        """)
                .param("district", asked.district().code())
                .param("entry", asked.entry())
                .param("household", asked.household())
                .param("on", asked.on())
                .param("today", LocalDate.now(clock))
                .query(Doorsteps::read)
                .optional();
    }

    private static Doorstep read(ResultSet row, int number) throws SQLException {
        return new Doorstep(
                Rows.household(row, number),
                Optional.ofNullable(Rows.id(row, "recorded_by")),
                Set.of((UUID[]) row.getArray("helpers_today").getArray()),
                Set.of((UUID[]) row.getArray("helpers_then").getArray()));
    }
}
