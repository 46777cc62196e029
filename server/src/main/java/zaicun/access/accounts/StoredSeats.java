package zaicun.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Role;
import zaicun.access.Seat;
import zaicun.access.SeatSource;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Roster;

/** Seats given by somebody: at organs, and the three administrators'. */
@Repository
public class StoredSeats implements SeatSource {

    /** @param until the first day on which the seat is no longer held */
    public record StoredSeat(UUID id, UUID person, Role role, Optional<UUID> office, LocalDate from, LocalDate until) {}

    private static final String SELECT = "select id, person, role, office, from_on, until from seat ";

    private final JdbcClient database;
    private final Roster roster;
    private final Clock clock;

    StoredSeats(JdbcClient database, Roster roster, Clock clock) {
        this.database = database;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public Stream<Seat> seatsOf(UUID person, LocalDate on) {
        return held(person, on).stream().map(seat -> new Seat(seat.role(), seat.office().flatMap(roster::office)));
    }

    public List<StoredSeat> held(UUID person, LocalDate on) {
        return database.sql(SELECT + "where person = :person and from_on <= :on and until > :on order by role, from_on")
                .param("person", person)
                .param("on", on)
                .query(StoredSeats::read)
                .list();
    }

    /** Seats held now or later. */
    public List<StoredSeat> notYetOver(UUID person, LocalDate on) {
        return database.sql(SELECT + "where person = :person and until > :on order by from_on, role")
                .param("person", person)
                .param("on", on)
                .query(StoredSeats::read)
                .list();
    }

    public Optional<StoredSeat> find(UUID id) {
        return database.sql(SELECT + "where id = :id").param("id", id).query(StoredSeats::read).optional();
    }

    List<UUID> holdersAt(UUID office, LocalDate on) {
        return database.sql(
                        """
                        select person from seat
                         where office = :office and from_on <= :on and until > :on
                         order by from_on, id
                        """)
                .param("office", office)
                .param("on", on)
                .query(UUID.class)
                .list();
    }

    List<UUID> holdersOf(Role role, LocalDate on) {
        return database.sql("select person from seat where role = :role and from_on <= :on and until > :on order by from_on, id")
                .param("role", role.name())
                .param("on", on)
                .query(UUID.class)
                .list();
    }

    Set<UUID> holdersAt(Collection<UUID> offices, LocalDate on) {
        return Set.copyOf(database.sql(
                        """
                        select distinct person from seat
                         where office = any(:offices) and from_on <= :on and until > :on
                        """)
                .param("offices", offices.toArray(UUID[]::new))
                .param("on", on)
                .query(UUID.class)
                .list());
    }

    /** Who of the administrators of this role can sign in. */
    public Set<UUID> ableAs(Role role, LocalDate on) {
        return new HashSet<>(database.sql(
                        """
                        select s.person from seat s join account a on a.person = s.person
                         where s.role = :role and s.from_on <= :on and s.until > :on and a.closed_at is null
                        """)
                .param("role", role.name())
                .param("on", on)
                .query(UUID.class)
                .list());
    }

    /** The table itself forbids the same seat twice and two administrators in one person. */
    void add(UUID person, Seat seat, Span span, UUID by) {
        try {
            database.sql(
                            """
                            insert into seat (id, person, role, office, from_on, until, given_by, given_at)
                            values (:id, :person, :role, :office, :from, :until, :by, :now)
                            """)
                    .param("id", Ids.next())
                    .param("person", person)
                    .param("role", seat.role().name())
                    .param("office", seat.office().map(office -> office.id()).orElse(null))
                    .param("from", span.from())
                    .param("until", span.until())
                    .param("by", by)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw refusalOf(taken);
        }
    }

    private static RuntimeException refusalOf(DataIntegrityViolationException taken) {
        if (String.valueOf(taken.getMessage()).contains("seat_one_administrator")) {
            return Refusal.plain(
                    "seat.one-administrator", "此人已担任一项管理员职责。", "系统、安全、审计管理员须由三个人分别担任；请另选一人。");
        }
        if (String.valueOf(taken.getMessage()).contains("seat_once")) {
            return Refusal.plain("seat.held", "此人在这段时间内已担任这一岗位。", "请改用不重叠的起止日期。");
        }
        return taken;
    }

    void end(UUID id, LocalDate until) {
        database.sql("update seat set until = greatest(from_on, :until) where id = :id")
                .param("until", until)
                .param("id", id)
                .update();
    }

    private static StoredSeat read(ResultSet row, int number) throws SQLException {
        return new StoredSeat(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getObject("office", UUID.class)),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
