package zaicun.guidance.leaders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.guidance.LeaderOffice;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;

/** Stored terms of office, and what was done to them. */
@Repository
public class LeaderTerms {

    private static final String SELECT =
            """
            select district, id, unit, office, seat, name, duty_title, from_on, until, withdrawn, version
              from leader_term
            """;

    private final JdbcClient database;
    private final Clock clock;

    LeaderTerms(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<LeaderTerm> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(LeaderTerms::read)
                .optional();
    }

    /** All that held or hold, in whichever district they are kept, the earliest first. */
    public Map<UUID, List<LeaderTerm>> ofUnits(Collection<UUID> units) {
        return database.sql(SELECT + "where unit = any(:units) and not withdrawn order by office desc, from_on, seat")
                .param("units", units.toArray(UUID[]::new))
                .query(LeaderTerms::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(LeaderTerm::unit));
    }

    public List<LeaderTerm> ofUnit(UUID unit) {
        return ofUnits(List.of(unit)).getOrDefault(unit, List.of());
    }

    void add(LeaderTerm term, UUID by) {
        guarded(term, () -> database.sql(
                        """
                        insert into leader_term (district, id, unit, office, seat, name, duty_title, from_on, until,
                                                 recorded_at, recorded_by)
                        values (:district, :id, :unit, :office, :seat, :name, :dutyTitle, :from, :until, :at, :by)
                        """)
                .param("district", term.district().code())
                .param("id", term.id())
                .param("unit", term.unit())
                .param("office", term.office().name())
                .param("seat", term.seat())
                .param("name", term.holder().name())
                .param("dutyTitle", term.holder().dutyTitle())
                .param("from", term.span().from())
                .param("until", term.span().until())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .update());
    }

    /** Writes the term anew unless somebody was faster. */
    boolean change(LeaderTerm now) {
        return guarded(now, () -> database.sql(
                        """
                        update leader_term
                           set name = :name, duty_title = :dutyTitle, from_on = :from, until = :until,
                               withdrawn = :withdrawn, version = version + 1
                         where district = :district and id = :id and version = :version
                        """)
                .param("name", now.holder().name())
                .param("dutyTitle", now.holder().dutyTitle())
                .param("from", now.span().from())
                .param("until", now.span().until())
                .param("withdrawn", now.withdrawn())
                .param("district", now.district().code())
                .param("id", now.id())
                .param("version", now.version())
                .update()) > 0;
    }

    private interface Writing {
        int write();
    }

    private static int guarded(LeaderTerm term, Writing writing) {
        try {
            return writing.write();
        } catch (DataIntegrityViolationException overlap) {
            throw overlap(term.office());
        }
    }

    static Refusal overlap(LeaderOffice office) {
        return Refusal.under(
                "12.1", "guidance.office-taken", "这段时间本单位已有在任的" + office.title() + "。",
                "请先登记前任的离任日期，再登记继任；日期首尾相接即可。");
    }

    /** One act on a term, as its history tells it. */
    public record Told(UUID term, String act, String words, UUID by, OffsetDateTime at) {}

    void tell(LeaderTerm term, String act, String words, UUID by) {
        database.sql(
                        """
                        insert into leader_term_act (district, id, term, act, words, acted_by, recorded_at)
                        values (:district, :id, :term, :act, :words, :by, :at)
                        """)
                .param("district", term.district().code())
                .param("id", Ids.next())
                .param("term", term.id())
                .param("act", act)
                .param("words", words)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** What was done to the unit's terms, also to those withdrawn, the newest first. */
    public List<Told> history(UUID unit) {
        return database.sql(
                        """
                        select a.term, a.act, a.words, a.acted_by, a.recorded_at
                          from leader_term t
                          join leader_term_act a on a.district = t.district and a.term = t.id
                         where t.unit = :unit
                         order by a.id desc
                         limit 100
                        """)
                .param("unit", unit)
                .query((row, number) -> new Told(
                        row.getObject("term", UUID.class),
                        row.getString("act"),
                        row.getString("words"),
                        row.getObject("acted_by", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class)))
                .list();
    }

    private static LeaderTerm read(ResultSet row, int number) throws SQLException {
        return new LeaderTerm(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                LeaderOffice.valueOf(row.getString("office")),
                row.getInt("seat"),
                new LeaderTerm.Holder(row.getString("name"), row.getString("duty_title")),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getBoolean("withdrawn"),
                row.getInt("version"));
    }
}
