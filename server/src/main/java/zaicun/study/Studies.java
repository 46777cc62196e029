package zaicun.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored studies, every version of them. */
@Repository
class Studies {

    private static final String SELECT =
            """
            select s.district, s.id, s.root, s.team, s.village, s.held_on, s.form, s.subject, s.occasion, s.meeting, s.led_by,
                   s.content, s.retracted, s.replaces, s.reason, s.recorded_at, s.recorded_by, s.recorder,
                   array(select a.person from study_attendee a
                          where a.district = s.district and a.study = s.id order by a.person) as attended
              from study s
            """;
    private static final String LATEST =
            " and not exists (select from study n where n.district = s.district and n.replaces = s.id)";

    private final JdbcClient database;
    private final Clock clock;

    Studies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Two who write for one team at once wait for each other, so that the second sees the first. */
    void lockTeam(District district, UUID team) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 15))")
                .param("name", "studies " + district + " " + team)
                .query((row, number) -> 0)
                .single();
    }

    /** Studies in force of these teams on these dates. */
    List<Study> of(District district, Collection<UUID> teams, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where s.district = :district and s.team = any(:teams) and not s.retracted
                                   and s.held_on >= :from and s.held_on < :until
                                """
                                + LATEST
                                + " order by s.held_on desc, s.id")
                .param("district", district.code())
                .param("teams", teams.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Studies::read)
                .list();
    }

    Optional<Study> find(District district, UUID id) {
        return database.sql(SELECT + " where s.district = :district and s.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Studies::read)
                .optional();
    }

    Optional<Study> latest(District district, UUID root) {
        return database.sql(SELECT + " where s.district = :district and s.root = :root" + LATEST)
                .param("district", district.code())
                .param("root", root)
                .query(Studies::read)
                .optional();
    }

    /** All versions, the first one first. */
    List<Study> versions(District district, UUID root) {
        return database.sql(SELECT + " where s.district = :district and s.root = :root order by s.received_at, s.id")
                .param("district", district.code())
                .param("root", root)
                .query(Studies::read)
                .list();
    }

    void add(Study study) {
        try {
            insert(study);
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这次学习的记录刚刚被他人更正过；请刷新后再操作。");
        }
        database.sql(
                        """
                        insert into study_attendee (district, study, person)
                        select :district, :study, person from unnest(:people::uuid[]) as person
                        """)
                .param("district", study.district().code())
                .param("study", study.id())
                .param("people", study.attended().toArray(UUID[]::new))
                .update();
    }

    private void insert(Study study) {
        database.sql(
                        """
                        insert into study (district, id, root, team, village, held_on, form, subject, occasion, meeting,
                                           led_by, content, retracted, replaces, reason, recorded_at, received_at,
                                           recorded_by, recorder)
                        values (:district, :id, :root, :team, :village, :on, :form, :subject, :occasion, :meeting,
                                :ledBy, :content, :retracted, :replaces, :reason, :recordedAt, :receivedAt, :by, :recorder)
                        """)
                .param("district", study.district().code())
                .param("id", study.id())
                .param("root", study.root())
                .param("team", study.team())
                .param("village", study.village())
                .param("on", study.on())
                .param("form", study.matter().form())
                .param("subject", study.matter().subject())
                .param("occasion", study.matter().occasion().name())
                .param("meeting", study.meeting().orElse(null))
                .param("ledBy", study.ledBy())
                .param("content", study.matter().content())
                .param("retracted", study.retracted())
                .param("replaces", study.replaces().orElse(null))
                .param("reason", study.reason())
                .param("recordedAt", study.recorded().at().atOffset(ZoneOffset.UTC))
                .param("receivedAt", OffsetDateTime.now(clock))
                .param("by", study.recorded().by())
                .param("recorder", study.recorded().name())
                .update();
    }

    private static Study read(ResultSet row, int number) throws SQLException {
        return new Study(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("root", UUID.class),
                row.getObject("team", UUID.class),
                row.getString("village"),
                row.getObject("held_on", LocalDate.class),
                new Study.Matter(
                        row.getString("form"), row.getString("subject"), Occasion.valueOf(row.getString("occasion")),
                        row.getString("content")),
                Optional.ofNullable(row.getObject("meeting", UUID.class)),
                row.getObject("led_by", UUID.class),
                Set.copyOf(Arrays.asList((UUID[]) row.getArray("attended").getArray())),
                row.getBoolean("retracted"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                new Study.Recorded(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class),
                        row.getString("recorder")));
    }
}
