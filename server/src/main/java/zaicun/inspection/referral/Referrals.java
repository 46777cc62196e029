package zaicun.inspection.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.database.Seal;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

/** Stored referrals; their words are sealed. */
@Repository
class Referrals {

    private static final String SELECT =
            """
            select r.district, r.id, r.finding, r.village, r.office, r.person, r.unit, r.cause, r.organ, r.words_sealed,
                   r.state, r.referred_on, r.recorder
              from referral r
            """;

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    Referrals(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** One move, as told to the organ that inspected. */
    record Told(
            UUID referral, String title, String words, String unitTitle, Optional<LocalDate> decidedOn, Instant at,
            String recorder) {}

    boolean add(Viewer viewer, Referral referral) {
        return database.sql(
                        """
                        insert into referral (district, id, finding, village, office, person, unit, cause, organ,
                                              words_sealed, state, referred_on, recorded_at, recorded_by, recorder)
                        values (:district, :id, :finding, :village, :office, :person::uuid, :unit::uuid, :cause, :organ,
                                :words, :state, :on, :at, :by, :recorder)
                        on conflict do nothing
                        """)
                .param("district", referral.district().code())
                .param("id", referral.id())
                .param("finding", referral.finding())
                .param("village", referral.village())
                .param("office", referral.office())
                .param("person", referral.person().orElse(null))
                .param("unit", referral.unit().orElse(null))
                .param("cause", referral.cause())
                .param("organ", referral.organ())
                .param("words", seal.close(referral.words()))
                .param("state", referral.state().name())
                .param("on", referral.referredOn())
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("recorder", viewer.name())
                .update()
                == 1;
    }

    Optional<Referral> lock(District district, UUID id) {
        return database.sql(SELECT + " where r.district = :district and r.id = :id for update")
                .param("district", district.code())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Those of these organs, in whichever district; the latest first. */
    List<Referral> of(Collection<UUID> offices, int atMost) {
        return database.sql(SELECT + " where r.office = any(:offices) order by r.referred_on desc, r.id desc limit :atMost")
                .param("offices", offices.toArray(UUID[]::new))
                .param("atMost", atMost)
                .query(this::read)
                .list();
    }

    void move(Referral referral, ReferralState to) {
        database.sql("update referral set state = :state where district = :district and id = :id")
                .param("state", to.name())
                .param("district", referral.district().code())
                .param("id", referral.id())
                .update();
    }

    /** What is written beside a move. */
    record Words(String text, Optional<UnitHeld> unit, Optional<LocalDate> decidedOn) {}

    void tell(Viewer viewer, Referral referral, ReferralMove move, Words words) {
        database.sql(
                        """
                        insert into referral_event (district, id, referral, move, words_sealed, unit_held, decided_on,
                                                    recorded_at, recorded_by, recorder)
                        values (:district, :id, :referral, :move, :words, :unit, :decidedOn::date, :at, :by, :recorder)
                        """)
                .param("district", referral.district().code())
                .param("id", Ids.next())
                .param("referral", referral.id())
                .param("move", move.name())
                .param("words", seal.close(words.text()))
                .param("unit", words.unit().map(UnitHeld::name).orElse(""))
                .param("decidedOn", words.decidedOn().orElse(null))
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("recorder", viewer.name())
                .update();
    }

    Map<UUID, List<Told>> told(District district, Collection<UUID> referrals) {
        return database.sql(
                        """
                        select referral, move, words_sealed, unit_held, decided_on, recorded_at, recorder
                          from referral_event
                         where district = :district and referral = any(:referrals)
                         order by id
                        """)
                .param("district", district.code())
                .param("referrals", referrals.toArray(UUID[]::new))
                .query((row, number) -> new Told(
                        row.getObject("referral", UUID.class),
                        ReferralMove.valueOf(row.getString("move")).title(),
                        seal.open(row.getBytes("words_sealed")),
                        row.getString("unit_held").isEmpty() ? "" : UnitHeld.valueOf(row.getString("unit_held")).title(),
                        Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorder")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Told::referral));
    }

    private Referral read(ResultSet row, int number) throws SQLException {
        return new Referral(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("finding", UUID.class),
                row.getString("village"),
                row.getObject("office", UUID.class),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getObject("unit", UUID.class)),
                row.getString("cause"),
                row.getString("organ"),
                seal.open(row.getBytes("words_sealed")),
                ReferralState.valueOf(row.getString("state")),
                row.getObject("referred_on", LocalDate.class),
                row.getString("recorder"));
    }
}
