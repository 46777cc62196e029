package zaicun.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Organ;

/** Stored steps of requests. */
@Repository
class Steps {

    private final JdbcClient database;

    Steps(JdbcClient database) {
        this.database = database;
    }

    List<Step> of(Ref ref) {
        return database.sql(
                        """
                        select number, organ, act, office, person, addressee, why, state, begun_on, decided_by, decided_at
                          from request_step
                         where district = :district and request = :request
                         order by number
                        """)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .query(Steps::read)
                .list();
    }

    /** Writes the steps of a route behind those there are, the first of them open from {@code today}. */
    void add(Ref ref, int after, Route route, LocalDate today) {
        int number = after;
        for (var passed : route.passedOver()) {
            write(ref, passed(++number, passed));
        }
        var state = Step.State.OPEN;
        for (var stop : route.stops()) {
            write(ref, step(++number, stop, state, today));
            state = Step.State.WAITING;
        }
    }

    void decide(Ref ref, int number, UUID by, Instant at) {
        database.sql(
                        """
                        update request_step
                           set state = 'DONE', decided_by = :by, decided_at = :at
                         where district = :district and request = :request and number = :number
                        """)
                .param("by", by)
                .param("at", Requests.utc(at))
                .param("district", ref.district().code())
                .param("request", ref.id())
                .param("number", number)
                .update();
    }

    void openNext(Ref ref, LocalDate today) {
        database.sql(
                        """
                        update request_step
                           set state = 'OPEN', begun_on = :today
                         where district = :district and request = :request
                           and number = (select min(number) from request_step
                                          where district = :district and request = :request and state = 'WAITING')
                        """)
                .param("today", today)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .update();
    }

    void leaveRest(Ref ref) {
        database.sql(
                        """
                        update request_step
                           set state = 'LEFT'
                         where district = :district and request = :request and state in ('OPEN', 'WAITING')
                        """)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .update();
    }

    void handOver(Ref ref, int number, ApprovalDesk.Transfer transfer) {
        database.sql(
                        """
                        update request_step
                           set person = :person, addressee = :addressee, why = :why
                         where district = :district and request = :request and number = :number
                        """)
                .param("person", transfer.to())
                .param("addressee", transfer.name())
                .param("why", transfer.why())
                .param("district", ref.district().code())
                .param("request", ref.id())
                .param("number", number)
                .update();
    }

    private void write(Ref ref, Step step) {
        database.sql(
                        """
                        insert into request_step (district, request, number, organ, act, office, person, addressee, why, state,
                                                  begun_on)
                        values (:district, :request, :number, :organ, :act, :office, :person, :addressee, :why, :state,
                                :begunOn)
                        """)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .param("number", step.number())
                .param("organ", step.organ().name())
                .param("act", step.act().name())
                .param("office", step.office().orElse(null))
                .param("person", step.person().orElse(null))
                .param("addressee", step.addressee())
                .param("why", step.why())
                .param("state", step.state().name())
                .param("begunOn", step.begunOn().orElse(null))
                .update();
    }

    private static Step step(int number, Route.Stop stop, Step.State state, LocalDate today) {
        var begun = state == Step.State.OPEN ? Optional.of(today) : Optional.<LocalDate>empty();
        return new Step(
                number, stop.organ(), stop.act(), stop.office(), stop.person(), stop.addressee(), stop.why(), state, begun,
                Optional.empty(), Optional.empty());
    }

    private static Step passed(int number, Route.Passed passed) {
        return new Step(
                number, passed.organ(), passed.act(), Optional.empty(), Optional.empty(), passed.addressee(), passed.why(),
                Step.State.PASSED_OVER, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Step read(ResultSet row, int line) throws SQLException {
        return new Step(
                row.getInt("number"),
                Organ.valueOf(row.getString("organ")),
                Act.valueOf(row.getString("act")),
                Optional.ofNullable(row.getObject("office", UUID.class)),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                row.getString("addressee"),
                row.getString("why"),
                Step.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("begun_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)),
                Requests.moment(row, "decided_at"));
    }
}
