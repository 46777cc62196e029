package zaicun.leave.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.approval.Ref;
import zaicun.kernel.District;
import zaicun.leave.Halves;
import zaicun.roster.Posting;

/** Stored reports made before the request (3.6); only ever added to. */
@Repository
public class LeaveReports {

    private static final String SELECT =
            """
            select r.district, r.id, r.person, r.posting, r.from_at, r.means, r.told_at, r.person_told, r.words, r.due_on,
                   r.recorded_at
              from leave_report r
            """;

    private final JdbcClient database;

    LeaveReports(JdbcClient database) {
        this.database = database;
    }

    public Optional<LeaveReport> find(Ref ref) {
        return database.sql(SELECT + " where r.district = :district and r.id = :id")
                .param("district", ref.district().code())
                .param("id", ref.id())
                .query(LeaveReports::read)
                .optional();
    }

    /** Reports of the person that no living request has completed yet. */
    List<LeaveReport> open(District district, UUID person) {
        return database.sql(
                        SELECT
                                + """
                                 where r.district = :district and r.person = :person
                                   and not exists (select from leave_request l
                                                    where l.district = r.district and l.report = r.id
                                                      and l.standing <> 'GONE')
                                 order by r.due_on
                                """)
                .param("district", district.code())
                .param("person", person)
                .query(LeaveReports::read)
                .list();
    }

    /** Adds it; the same id again changes nothing. */
    void add(LeaveReport report, Posting posting) {
        database.sql(
                        """
                        insert into leave_report (district, id, person, posting, village, unit, from_at, means, told_at,
                                                  person_told, words, due_on, recorded_by, recorded_at)
                        values (:district, :id, :person, :posting, :village, :unit, :from, :means, :toldAt,
                                :personTold, :words, :dueOn, :person, :recordedAt)
                        on conflict (district, id) do nothing
                        """)
                .param("district", posting.district().code())
                .param("id", report.ref().id())
                .param("person", report.person())
                .param("posting", posting.id())
                .param("village", posting.village())
                .param("unit", posting.unit())
                .param("from", Halves.begin(report.from()))
                .param("means", report.means())
                .param("toldAt", report.toldAt().atOffset(ZoneOffset.UTC))
                .param("personTold", report.personTold())
                .param("words", report.words())
                .param("dueOn", report.dueOn())
                .param("recordedAt", report.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LeaveReport read(ResultSet row, int number) throws SQLException {
        return new LeaveReport(
                new Ref(new District(row.getString("district")), row.getObject("id", UUID.class)),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                Halves.at(row.getObject("from_at", LocalDateTime.class)),
                row.getString("means"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getString("person_told"),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
