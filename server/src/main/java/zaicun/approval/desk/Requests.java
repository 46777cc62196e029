package zaicun.approval.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.approval.Asking;
import zaicun.approval.Ref;
import zaicun.approval.Request;
import zaicun.approval.RequestState;
import zaicun.kernel.Clause;
import zaicun.kernel.District;

/** Stored requests. */
@Repository
class Requests {

    static final String ONE =
            """
            select district, id, subject, topic, clause, applicant, applicant_name, posting, state, version,
                   asked_at, moved_at, urged_at
              from request
             where district = :district and id = :request
            """;

    private final JdbcClient database;

    Requests(JdbcClient database) {
        this.database = database;
    }

    Optional<Request> find(Ref ref) {
        return database.sql(ONE)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .query(Requests::read)
                .optional();
    }

    /** The undecided ones whose open step this person holds himself. */
    List<Request> heldBy(District district, UUID person) {
        return database.sql(
                        """
                        select r.district, r.id, r.subject, r.topic, r.clause, r.applicant, r.applicant_name, r.posting, r.state,
                               r.version, r.asked_at, r.moved_at, r.urged_at
                          from request_step s
                          join request r on r.district = s.district and r.id = s.request
                         where s.district = :district and s.person = :person and s.state = 'OPEN' and r.state = 'PENDING'
                         order by r.asked_at
                        """)
                .param("district", district.code())
                .param("person", person)
                .query(Requests::read)
                .list();
    }

    /** Whether it was new; a second handing in of the same id changes nothing. */
    boolean add(Asking asking, Instant at) {
        var posting = asking.posting();
        return database.sql(
                                """
                                insert into request (district, id, subject, topic, clause, applicant, applicant_name, posting, village,
                                                     unit, state, version, asked_at, moved_at)
                                values (:district, :id, :subject, :topic, :clause, :applicant, :name, :posting, :village,
                                        :unit, 'PENDING', 1, :at, :at)
                                on conflict (district, id) do nothing
                                """)
                        .param("district", posting.district().code())
                        .param("id", asking.id())
                        .param("subject", asking.subject())
                        .param("topic", asking.topic())
                        .param("clause", asking.route().clause().toString())
                        .param("applicant", posting.person())
                        .param("name", asking.applicantName())
                        .param("posting", posting.id())
                        .param("village", posting.village())
                        .param("unit", posting.unit())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Moves it on if nobody else did since {@code seen}; of two at once exactly one gets {@code true}. */
    boolean move(Request seen, RequestState to, Instant at) {
        return database.sql(
                                """
                                update request
                                   set state = :to, version = version + 1, moved_at = :at
                                 where district = :district and id = :id and version = :version and state = :from
                                """)
                        .param("to", to.name())
                        .param("at", utc(at))
                        .param("district", seen.ref().district().code())
                        .param("id", seen.ref().id())
                        .param("version", seen.version())
                        .param("from", seen.state().name())
                        .update()
                == 1;
    }

    /** A resubmitted request may ask for something else, under another clause. */
    void rename(Ref ref, String topic, Clause clause) {
        database.sql("update request set topic = :topic, clause = :clause where district = :district and id = :id")
                .param("topic", topic)
                .param("clause", clause.toString())
                .param("district", ref.district().code())
                .param("id", ref.id())
                .update();
    }

    /** Notes that the applicant urged, unless he did so less than {@code every} ago. */
    boolean urge(Ref ref, Instant at, Duration every) {
        return database.sql(
                                """
                                update request
                                   set urged_at = :at
                                 where district = :district and id = :id and state = 'PENDING'
                                   and coalesce(urged_at, asked_at) <= :before
                                """)
                        .param("at", utc(at))
                        .param("before", utc(at.minus(every)))
                        .param("district", ref.district().code())
                        .param("id", ref.id())
                        .update()
                == 1;
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Request read(ResultSet row, int number) throws SQLException {
        return new Request(
                new Ref(new District(row.getString("district")), row.getObject("id", UUID.class)),
                row.getString("subject"),
                row.getString("topic"),
                Clause.of(row.getString("clause")),
                row.getObject("applicant", UUID.class),
                row.getString("applicant_name"),
                row.getObject("posting", UUID.class),
                RequestState.valueOf(row.getString("state")),
                row.getInt("version"),
                moment(row, "asked_at").orElseThrow(),
                moment(row, "moved_at").orElseThrow(),
                moment(row, "urged_at"));
    }
}
