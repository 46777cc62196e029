package zaicun.selection.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Refusal;

/** Stored changes; the reasons lie encrypted. */
@Repository
public class Changes {

    private static final String SELECT =
            """
            select district, id, posting, person, unit, village, kind, ground, words_sealed, last_on, state, version, round,
                   agreed_on, ended_on, recorded_at, moved_at, recorded_by
              from posting_change
            """;

    private static final String CURRENT =
            """
             where district = :district and posting = :posting and state in ('IN_REVIEW', 'SENT_BACK', 'AGREED', 'DONE')
             order by recorded_at desc
            """;

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    Changes(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    public Optional<PostingChange> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<PostingChange> lock(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id for update")
                .param("district", district.code())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The latest change of a posting that is not refused or withdrawn, held until the transaction ends. */
    Optional<PostingChange> lockCurrent(District district, UUID posting) {
        return database.sql(SELECT + CURRENT + " limit 1 for update")
                .param("district", district.code())
                .param("posting", posting)
                .query(this::read)
                .optional();
    }

    /** The latest change of a posting that is not refused or withdrawn. */
    public Optional<PostingChange> current(District district, UUID posting) {
        return database.sql(SELECT + CURRENT + " limit 1")
                .param("district", district.code())
                .param("posting", posting)
                .query(this::read)
                .optional();
    }

    public List<PostingChange> ofPerson(District district, UUID person) {
        return database.sql(SELECT + "where district = :district and person = :person order by moved_at desc")
                .param("district", district.code())
                .param("person", person)
                .query(this::read)
                .list();
    }

    /** Who asks for a list: units seen, village prefixes where agreed ones are seen, organs that review. */
    public record Reach(Collection<UUID> units, Collection<String> prefixes, Collection<UUID> offices) {}

    public List<PostingChange> within(District district, Reach reach) {
        return database.sql(SELECT
                        + """
                         where district = :district
                           and (unit = any(:units)
                                or state in ('AGREED', 'DONE') and starts_with_any(village, :prefixes)
                                or exists (select from selection_review r
                                            where r.district = posting_change.district and r.matter = posting_change.id
                                              and r.office = any(:offices)))
                         order by moved_at desc, id
                         limit 1000
                        """)
                .param("district", district.code())
                .param("units", reach.units().toArray(UUID[]::new))
                .param("prefixes", reach.prefixes().toArray(String[]::new))
                .param("offices", reach.offices().toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    void add(PostingChange change) {
        try {
            database.sql(
                            """
                            insert into posting_change (district, id, posting, person, unit, village, kind, ground,
                                                        words_sealed, last_on, state, round, recorded_at, moved_at,
                                                        recorded_by)
                            values (:district, :id, :posting, :person, :unit, :village, :kind, :ground, :words, :lastOn,
                                    :state, :round, :at, :at, :by)
                            """)
                    .param("district", change.district().code())
                    .param("id", change.id())
                    .param("posting", change.subject().posting())
                    .param("person", change.subject().person())
                    .param("unit", change.subject().unit())
                    .param("village", change.subject().village())
                    .param("kind", change.kind().name())
                    .param("ground", change.ground())
                    .param("words", seal.close(change.words()))
                    .param("lastOn", change.lastOn())
                    .param("state", change.state().name())
                    .param("round", change.course().round())
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", change.recordedBy())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Refusal.under(
                    "1.6", "change.under-way", "这名驻村干部已有一项调整正在办理。", "请在原申请上补充，或先撤回原申请。");
        }
    }

    /** Writes what moved; somebody who was faster makes a conflict. */
    void move(PostingChange now) {
        int moved = database.sql(
                        """
                        update posting_change
                           set state = :state, version = version + 1, round = :round, kind = :kind, ground = :ground,
                               words_sealed = :words, last_on = :lastOn, agreed_on = :agreedOn::date,
                               ended_on = :endedOn::date, moved_at = :at
                         where district = :district and id = :id and version = :version
                        """)
                .param("state", now.state().name())
                .param("round", now.course().round())
                .param("kind", now.kind().name())
                .param("ground", now.ground())
                .param("words", seal.close(now.words()))
                .param("lastOn", now.lastOn())
                .param("agreedOn", now.course().agreedOn().orElse(null))
                .param("endedOn", now.course().endedOn().orElse(null))
                .param("at", OffsetDateTime.now(clock))
                .param("district", now.district().code())
                .param("id", now.id())
                .param("version", now.version())
                .update();
        if (moved != 1) {
            throw changed();
        }
    }

    static Conflict changed() {
        return new Conflict("这项调整刚刚被他人办理过；请刷新后查看最新情况。");
    }

    private PostingChange read(ResultSet row, int number) throws SQLException {
        return new PostingChange(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                new PostingChange.Subject(
                        row.getObject("posting", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("village")),
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("ground"),
                seal.open(row.getBytes("words_sealed")),
                row.getObject("last_on", LocalDate.class),
                ChangeState.valueOf(row.getString("state")),
                row.getInt("version"),
                new PostingChange.Course(
                        row.getInt("round"),
                        Optional.ofNullable(row.getObject("agreed_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()),
                row.getObject("recorded_by", UUID.class));
    }
}
