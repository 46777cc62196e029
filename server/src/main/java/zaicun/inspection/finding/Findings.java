package zaicun.inspection.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.inspection.finding.Finding.Term;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored findings. */
@Repository
public class Findings {

    static final String SELECT =
            """
            select f.district, f.id, f.stop, f.plan, f.village, f.team, f.person, f.clause, f.subject, f.words, f.proposal,
                   f.state, f.found_on, f.found_by, f.finder, f.notice, f.notified_on, f.first_due, f.due_on, f.replied_on,
                   f.closed_on
              from finding f
            """;

    private final JdbcClient database;

    Findings(JdbcClient database) {
        this.database = database;
    }

    /** When the phone wrote it down and when it came in. */
    record Written(Instant recordedAt, Instant receivedAt) {}

    void add(Finding finding, Written written) {
        database.sql(
                        """
                        insert into finding (district, id, stop, plan, village, team, person, clause, subject, words,
                                             proposal, state, found_on, recorded_at, received_at, found_by, finder)
                        values (:district, :id, :stop, :plan, :village, :team, :person::uuid, :clause, :subject, :words,
                                :proposal, :state, :foundOn, :recordedAt, :receivedAt, :by, :finder)
                        """)
                .param("district", finding.district().code())
                .param("id", finding.id())
                .param("stop", finding.stop())
                .param("plan", finding.plan())
                .param("village", finding.village())
                .param("team", finding.team())
                .param("person", finding.person().orElse(null))
                .param("clause", finding.clause().toString())
                .param("subject", finding.subject())
                .param("words", finding.words())
                .param("proposal", finding.proposal())
                .param("state", finding.state().name())
                .param("foundOn", finding.foundOn())
                .param("recordedAt", written.recordedAt().atOffset(ZoneOffset.UTC))
                .param("receivedAt", written.receivedAt().atOffset(ZoneOffset.UTC))
                .param("by", finding.foundBy())
                .param("finder", finding.finder())
                .update();
    }

    Optional<Finding> find(District district, UUID id) {
        return one(" where f.district = :district and f.id = :id", district, id);
    }

    /** Reads it and keeps others away until the transaction ends. */
    Optional<Finding> lock(District district, UUID id) {
        return one(" where f.district = :district and f.id = :id for update", district, id);
    }

    private Optional<Finding> one(String condition, District district, UUID id) {
        return database.sql(SELECT + condition)
                .param("district", district.code())
                .param("id", id)
                .query(Findings::read)
                .optional();
    }

    /** The latest of a district. */
    public List<Finding> latest(District district, int atMost) {
        return database.sql(SELECT + " where f.district = :district order by f.found_on desc, f.id desc limit :atMost")
                .param("district", district.code())
                .param("atMost", atMost)
                .query(Findings::read)
                .list();
    }

    public List<Finding> ofStop(District district, UUID stop) {
        return database.sql(SELECT + " where f.district = :district and f.stop = :stop order by f.id")
                .param("district", district.code())
                .param("stop", stop)
                .query(Findings::read)
                .list();
    }

    public List<Finding> ofTeam(District district, UUID team, FindingState state) {
        return database.sql(SELECT
                        + " where f.district = :district and f.team = :team and f.state = :state order by f.due_on, f.id")
                .param("district", district.code())
                .param("team", team)
                .param("state", state.name())
                .query(Findings::read)
                .list();
    }

    public List<Finding> ofNotice(District district, UUID notice) {
        return database.sql(SELECT + " where f.district = :district and f.notice = :notice order by clause_order(f.clause), f.id")
                .param("district", district.code())
                .param("notice", notice)
                .query(Findings::read)
                .list();
    }

    /** Those that name the person, found on these dates. */
    List<Finding> ofPerson(District district, UUID person, Span dates) {
        return database.sql(SELECT
                        + """
                         where f.district = :district and f.person = :person
                           and f.found_on >= :from and f.found_on < :until
                         order by f.found_on, f.id
                        """)
                .param("district", district.code())
                .param("person", person)
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Findings::read)
                .list();
    }

    List<Finding> of(District district, Collection<UUID> ids) {
        return database.sql(SELECT + " where f.district = :district and f.id = any(:ids)")
                .param("district", district.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Findings::read)
                .list();
    }

    void notify(Finding finding, Term term, String proposal) {
        database.sql(
                        """
                        update finding
                           set state = 'NOTIFIED', notice = :notice, notified_on = :on, first_due = :due, due_on = :due,
                               proposal = :proposal
                         where district = :district and id = :id
                        """)
                .param("notice", term.notice())
                .param("on", term.notifiedOn())
                .param("due", term.dueOn())
                .param("proposal", proposal)
                .param("district", finding.district().code())
                .param("id", finding.id())
                .update();
    }

    /** @param repliedOn stays as it was where empty, as does {@code dueOn} */
    record Moved(FindingState to, Optional<LocalDate> repliedOn, Optional<LocalDate> closedOn, Optional<LocalDate> dueOn) {}

    void move(Finding finding, Moved moved) {
        database.sql(
                        """
                        update finding
                           set state = :state, replied_on = coalesce(:repliedOn::date, replied_on),
                               closed_on = :closedOn::date, due_on = coalesce(:dueOn::date, due_on)
                         where district = :district and id = :id
                        """)
                .param("state", moved.to().name())
                .param("repliedOn", moved.repliedOn().orElse(null))
                .param("closedOn", moved.closedOn().orElse(null))
                .param("dueOn", moved.dueOn().orElse(null))
                .param("district", finding.district().code())
                .param("id", finding.id())
                .update();
    }

    static Finding read(ResultSet row, int number) throws SQLException {
        return new Finding(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("stop", UUID.class),
                row.getObject("plan", UUID.class),
                row.getString("village"),
                row.getObject("team", UUID.class),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                Clause.of(row.getString("clause")),
                row.getString("subject"),
                row.getString("words"),
                row.getString("proposal"),
                FindingState.valueOf(row.getString("state")),
                row.getObject("found_on", LocalDate.class),
                row.getObject("found_by", UUID.class),
                row.getString("finder"),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                term(row));
    }

    private static Optional<Term> term(ResultSet row) throws SQLException {
        var notice = row.getObject("notice", UUID.class);
        return notice == null
                ? Optional.empty()
                : Optional.of(new Term(
                        notice,
                        row.getObject("notified_on", LocalDate.class),
                        row.getObject("first_due", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("replied_on", LocalDate.class))));
    }
}
