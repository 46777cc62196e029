package zaicun.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored trainings. */
@Repository
public class Trainings {

    private static final String SELECT =
            """
            select district, id, office, kind, tier, forms, courses, subject, place, organiser, places, from_on, until, state,
                   why, version, recorded_by
              from training
            """;

    private final JdbcClient database;
    private final Clock clock;

    Trainings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Training> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Trainings::read)
                .optional();
    }

    public List<Training> find(Collection<District> districts, Collection<UUID> ids) {
        return database.sql(SELECT + "where district = any(:districts::bpchar[]) and id = any(:ids)")
                .param("districts", districts.stream().map(District::code).toArray(String[]::new))
                .param("ids", ids.toArray(UUID[]::new))
                .query(Trainings::read)
                .list();
    }

    /** Those that touch the dates, the latest first. */
    List<Training> of(Collection<District> districts, Span dates) {
        return database.sql(SELECT
                        + """
                        where district = any(:districts::bpchar[]) and from_on < :until and until > :from
                        order by from_on desc, id
                        """)
                .param("districts", districts.stream().map(District::code).toArray(String[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Trainings::read)
                .list();
    }

    /** Rotation trainings held by these offices that began in the dates, in order. */
    public List<Training> rotations(Collection<UUID> offices, Span dates) {
        return database.sql(SELECT
                        + """
                        where office = any(:offices) and state = 'HELD' and kind = 'ROTATION'
                          and from_on >= :from and from_on < :until
                        order by from_on, id
                        """)
                .param("offices", offices.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Trainings::read)
                .list();
    }

    /** Whether it is new; the same id again adds nothing. */
    boolean add(Training training) {
        return planned(
                                database.sql(
                                        """
                                        insert into training (district, id, office, kind, tier, forms, courses, subject, place,
                                                              organiser, places, from_on, until, state, recorded_at, recorded_by)
                                        values (:district, :id, :office, :kind, :tier, :forms, :courses, :subject, :place,
                                                :organiser, :places, :from, :until, :state, :at, :by)
                                        on conflict (district, id) do nothing
                                        """),
                                training)
                        .param("office", training.office())
                        .param("state", training.state().name())
                        .param("at", OffsetDateTime.now(clock))
                        .param("by", training.recordedBy())
                        .update()
                > 0;
    }

    /** Whether nobody changed it since {@code training} was read. */
    boolean change(Training training) {
        return planned(
                                database.sql(
                                        """
                                        update training
                                           set kind = :kind, tier = :tier, forms = :forms, courses = :courses,
                                               subject = :subject, place = :place, organiser = :organiser, places = :places,
                                               from_on = :from, until = :until, version = version + 1
                                         where district = :district and id = :id and version = :version
                                        """),
                                training)
                        .param("version", training.version())
                        .update()
                > 0;
    }

    /** Whether nobody moved it since it was read. */
    public boolean move(Training seen, TrainingState to, String why) {
        return database.sql(
                                """
                                update training set state = :to, why = :why, version = version + 1
                                 where district = :district and id = :id and version = :version
                                """)
                        .param("to", to.name())
                        .param("why", why)
                        .param("district", seen.district().code())
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                > 0;
    }

    private static StatementSpec planned(StatementSpec statement, Training training) {
        var plan = training.plan();
        return statement
                .param("district", training.district().code())
                .param("id", training.id())
                .param("kind", plan.kind().name())
                .param("tier", plan.tier())
                .param("forms", plan.forms().toArray(String[]::new))
                .param("courses", plan.courses().toArray(String[]::new))
                .param("subject", plan.subject())
                .param("place", plan.place())
                .param("organiser", plan.organiser())
                .param("places", plan.places())
                .param("from", plan.dates().from())
                .param("until", plan.dates().until());
    }

    private static Training read(ResultSet row, int number) throws SQLException {
        var plan = new Training.Plan(
                TrainingKind.valueOf(row.getString("kind")),
                row.getString("tier"),
                texts(row, "forms"),
                texts(row, "courses"),
                row.getString("subject"),
                row.getString("place"),
                row.getString("organiser"),
                row.getInt("places"),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)));
        return new Training(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("office", UUID.class),
                plan,
                TrainingState.valueOf(row.getString("state")),
                row.getString("why"),
                row.getInt("version"),
                row.getObject("recorded_by", UUID.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
