package zaicun.recall.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
import tools.jackson.databind.json.JsonMapper;
import zaicun.database.Seal;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Refusal;

/** Stored cases; causes and decision lie encrypted. */
@Repository
public class Recalls {

    private static final String SELECT =
            """
            select district, id, posting, person, unit, village, proposer, approving, approver, approver_name, causes_sealed,
                   decision_sealed, state, version, opened_on, due_on, moved_at, recorded_by, recorder
              from recall
            """;

    private final JdbcClient database;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    Recalls(JdbcClient database, Seal seal, JsonMapper json, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Recall> find(District district, UUID id) {
        return one(" where district = :district and id = :id", district, id);
    }

    /** Reads it and keeps others away until the transaction ends. */
    public Optional<Recall> lock(District district, UUID id) {
        return one(" where district = :district and id = :id for update", district, id);
    }

    private Optional<Recall> one(String condition, District district, UUID id) {
        return database.sql(SELECT + condition)
                .param("district", district.code())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Those on whose route one of the offices is, or whose result is filed with one; the latest first. */
    public List<Recall> onRoute(District district, Collection<UUID> offices) {
        return database.sql(SELECT
                        + """
                         where district = :district
                           and (proposer = any(:offices) or approving = any(:offices) or unit = any(:offices)
                                or state in ('RECALLED', 'REVOKED')
                                   and exists (select from recall_copy c
                                                where c.district = recall.district and c.recall = recall.id
                                                  and c.office = any(:offices)))
                         order by moved_at desc, id
                         limit 1000
                        """)
                .param("district", district.code())
                .param("offices", offices.toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    /** Those that wait for the person's answer, whose last day for it is today or past. */
    public List<Recall> unanswered(District district, LocalDate today) {
        return database.sql(SELECT + " where district = :district and state = 'OPEN' and due_on <= :today order by id")
                .param("district", district.code())
                .param("today", today)
                .query(this::read)
                .list();
    }

    /** In whichever district; the latest first. */
    public List<Recall> ofPerson(UUID person) {
        return database.sql(SELECT + " where person = :person order by opened_on desc, id desc")
                .param("person", person)
                .query(this::read)
                .list();
    }

    /** A second case of one posting is refused while one is pending. */
    public void add(Recall recall) {
        try {
            database.sql(
                            """
                            insert into recall (district, id, posting, person, unit, village, proposer, approving, approver,
                                                approver_name, causes_sealed, state, opened_on, due_on, recorded_at,
                                                moved_at, recorded_by, recorder)
                            values (:district, :id, :posting, :person, :unit, :village, :proposer, :approving,
                                    :approver::uuid, :approverName, :causes, :state, :openedOn, :dueOn, :at, :at, :by,
                                    :recorder)
                            """)
                    .param("district", recall.district().code())
                    .param("id", recall.id())
                    .param("posting", recall.subject().posting())
                    .param("person", recall.subject().person())
                    .param("unit", recall.subject().unit())
                    .param("village", recall.subject().village())
                    .param("proposer", recall.route().proposer())
                    .param("approving", recall.route().approving())
                    .param("approver", recall.route().approver().orElse(null))
                    .param("approverName", recall.route().approverName())
                    .param("causes", seal.close(String.join(",", recall.causes())))
                    .param("state", recall.state().name())
                    .param("openedOn", recall.course().openedOn())
                    .param("dueOn", recall.course().dueOn())
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", recall.route().proposedBy())
                    .param("recorder", recall.route().proposedName())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Refusal.under(
                    "10.3", "recall.under-way", "这名驻村干部已有一件召回正在办理。", "请在“召回”里找到原件补充事实；不再召回的，由提出机构先撤回。");
        }
    }

    /** Writes who decides; whoever has the page open may go on with what he saw. The caller holds the row. */
    public void name(Recall named) {
        database.sql(
                        """
                        update recall set approver = :approver::uuid, approver_name = :name, moved_at = :at
                         where district = :district and id = :id
                        """)
                .param("approver", named.route().approver().orElse(null))
                .param("name", named.route().approverName())
                .param("at", OffsetDateTime.now(clock))
                .param("district", named.district().code())
                .param("id", named.id())
                .update();
    }

    /** Writes what moved; somebody who was faster makes a conflict. */
    public void move(Recall now) {
        int moved = database.sql(
                        """
                        update recall
                           set state = :state, version = version + 1, due_on = :dueOn, decision_sealed = :decision,
                               moved_at = :at
                         where district = :district and id = :id and version = :version
                        """)
                .param("state", now.state().name())
                .param("dueOn", now.course().dueOn())
                .param("decision", now.decision().map(decided -> seal.close(json.writeValueAsString(decided))).orElse(null), Types.BINARY)
                .param("at", OffsetDateTime.now(clock))
                .param("district", now.district().code())
                .param("id", now.id())
                .param("version", now.version())
                .update();
        if (moved != 1) {
            throw changed(now);
        }
    }

    public static Conflict changed(Recall now) {
        return new Conflict("这件召回刚刚由他人办理过，现为“" + now.state().title() + "”；请刷新后查看最新情况再办理。");
    }

    private Recall read(ResultSet row, int number) throws SQLException {
        var decision = Optional.ofNullable(row.getBytes("decision_sealed"));
        return new Recall(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                new Recall.Subject(
                        row.getObject("posting", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("village")),
                new Recall.Route(
                        row.getObject("proposer", UUID.class),
                        row.getObject("recorded_by", UUID.class),
                        row.getString("recorder"),
                        row.getObject("approving", UUID.class),
                        Optional.ofNullable(row.getObject("approver", UUID.class)),
                        row.getString("approver_name")),
                List.of(seal.open(row.getBytes("causes_sealed")).split(",")),
                RecallState.valueOf(row.getString("state")),
                row.getInt("version"),
                new Recall.Course(
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()),
                decision.map(sealed -> json.readValue(seal.open(sealed), Recall.Decision.class)));
    }
}
