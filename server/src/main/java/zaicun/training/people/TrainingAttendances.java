package zaicun.training.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;
import zaicun.training.TrainingKind;

/** Stored attendances: rows are added, never changed. */
@Repository
public class TrainingAttendances {

    private static final String SELECT =
            """
            select a.district, a.id, a.training, a.home, a.person, a.posting, a.village, a.kind, a.tier, a.subject, a.from_on,
                   a.until
              from training_attendance a
            """;
    private static final String IN_FORCE =
            """
             and a.replaces is null
             and not exists (select from training_attendance later
                              where later.district = a.district and later.replaces = a.id)
             order by a.from_on, a.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    TrainingAttendances(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Attendance> of(Collection<District> districts, UUID training) {
        return database.sql(SELECT + "where a.district = any(:districts::bpchar[]) and a.training = :training" + IN_FORCE)
                .param("districts", districts.stream().map(District::code).toArray(String[]::new))
                .param("training", training)
                .query(TrainingAttendances::read)
                .list();
    }

    /** How many of these people took part in each of the trainings; those with nobody are absent. */
    Map<UUID, Integer> counts(Collection<District> districts, Collection<UUID> trainings, Collection<UUID> people) {
        return database.sql(
                        """
                        select training, count(*) as counted
                          from training_attendance a
                         where district = any(:districts::bpchar[]) and training = any(:trainings)
                           and person = any(:people)
                           and a.replaces is null
                           and not exists (select from training_attendance later
                                            where later.district = a.district and later.replaces = a.id)
                         group by training
                        """)
                .param("districts", districts.stream().map(District::code).toArray(String[]::new))
                .param("trainings", trainings.toArray(UUID[]::new))
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("training", UUID.class), row.getInt("counted")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that these people ever took part in while posted in the district. */
    public List<Attendance> ofPeople(District district, Collection<UUID> people) {
        return database.sql(SELECT + "where a.district = :district and a.person = any(:people)" + IN_FORCE)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .query(TrainingAttendances::read)
                .list();
    }

    void add(Collection<Attendance> attendances, UUID by) {
        database.sql(
                        """
                        insert into training_attendance (district, id, training, home, person, posting, village, kind, tier,
                                                         subject, from_on, until, recorded_at, recorded_by)
                        select t.district, t.id, :training, :home, t.person, t.posting, t.village, :kind, :tier, :subject,
                               :from, :until, :at, :by
                          from unnest(:districts::text[], :ids::uuid[], :people::uuid[], :postings::uuid[], :villages::text[])
                               as t (district, id, person, posting, village)
                        """)
                .param("training", first(attendances).training())
                .param("home", first(attendances).what().home().code())
                .param("kind", first(attendances).what().kind().name())
                .param("tier", first(attendances).what().tier())
                .param("subject", first(attendances).what().subject())
                .param("from", first(attendances).what().dates().from())
                .param("until", first(attendances).what().dates().until())
                .param("districts", attendances.stream().map(one -> one.district().code()).toArray(String[]::new))
                .param("ids", attendances.stream().map(Attendance::id).toArray(UUID[]::new))
                .param("people", attendances.stream().map(Attendance::person).toArray(UUID[]::new))
                .param("postings", attendances.stream().map(Attendance::posting).toArray(UUID[]::new))
                .param("villages", attendances.stream().map(Attendance::village).toArray(String[]::new))
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    /** Somebody did not take part after all; the row that said so stays, with the reason beside it. */
    void takeBack(Attendance attendance, String why, UUID by) {
        database.sql(
                        """
                        insert into training_attendance (district, id, training, home, person, posting, village, kind, tier,
                                                         subject, from_on, until, replaces, why, recorded_at, recorded_by)
                        select district, :id, training, home, person, posting, village, kind, tier, subject, from_on, until, id,
                               :why, :at, :by
                          from training_attendance
                         where district = :district and id = :replaces
                        """)
                .param("id", Ids.next())
                .param("why", why)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .param("district", attendance.district().code())
                .param("replaces", attendance.id())
                .update();
    }

    private static Attendance first(Collection<Attendance> attendances) {
        return attendances.iterator().next();
    }

    private static Attendance read(ResultSet row, int number) throws SQLException {
        var what = new Attendance.What(
                new District(row.getString("home")),
                TrainingKind.valueOf(row.getString("kind")),
                row.getString("tier"),
                row.getString("subject"),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)));
        return new Attendance(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("training", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                row.getString("village"),
                what);
    }
}
