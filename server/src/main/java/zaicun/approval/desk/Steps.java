package zaicun.approval.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.approval.Act;
import zaicun.approval.Ref;
import zaicun.approval.Route;
import zaicun.approval.Step;
import zaicun.kernel.Organ;
import zaicun.roster.Office;

/** Stored steps of requests. */
@Repository
class Steps {

    static final String OF_REQUEST =
            """
            select number, organ, act, office, person, addressee, why, state, begun_on, decided_by, decided_at
              from request_step
             where district = :district and request = :request
             order by number
            """;

    private final JdbcClient database;

    Steps(JdbcClient database) {
        this.database = database;
    }

    /** Writes the steps of a route behind those there are, the first of them open from {@code today}. */
    void add(Ref ref, int after, Route route, LocalDate today) {
        var steps = new ArrayList<Step>();
        int number = after;
        for (var passed : route.passedOver()) {
            steps.add(passed(++number, passed));
        }
        var state = Step.State.OPEN;
        for (var stop : route.stops()) {
            steps.add(step(++number, stop, state, today));
            state = Step.State.WAITING;
        }
        write(ref, steps);
    }

    /** Closes the step; the next waiting one opens on {@code nextOpens}, where it is to. */
    void decide(Ref ref, Decided decided, Optional<LocalDate> nextOpens) {
        close(ref, decided.number(), nextOpens)
                .param("state", Step.State.DONE.name())
                .param("why", null)
                .param("by", decided.by())
                .param("at", Requests.utc(decided.at()))
                .update();
    }

    /** Which step was decided by whom and when. */
    record Decided(int number, UUID by, Instant at) {}

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

    void handOver(Ref ref, int number, HeldSteps.Transfer transfer) {
        handOver(ref, number, new Holder(null, transfer.to(), transfer.name()), transfer.why());
    }

    void handOver(Ref ref, int number, Office office, String why) {
        handOver(ref, number, new Holder(office.id(), null, office.name()), why);
    }

    private record Holder(UUID office, UUID person, String addressee) {}

    private void handOver(Ref ref, int number, Holder holder, String why) {
        database.sql(
                        """
                        update request_step
                           set office = :office, person = :person, addressee = :addressee, why = :why
                         where district = :district and request = :request and number = :number
                        """)
                .param("office", holder.office())
                .param("person", holder.person())
                .param("addressee", holder.addressee())
                .param("why", why)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .param("number", number)
                .update();
    }

    /** The open step is passed over, and the next waiting one opens. */
    void passOver(Ref ref, int number, String why, LocalDate today) {
        close(ref, number, Optional.of(today))
                .param("state", Step.State.PASSED_OVER.name())
                .param("why", why)
                .param("by", null)
                .param("at", null)
                .update();
    }

    /** First closes, then opens: never are two open at once, in whatever order the rows lie. */
    private JdbcClient.StatementSpec close(Ref ref, int number, Optional<LocalDate> nextOpens) {
        return database.sql(
                        """
                        with closed as (
                            update request_step
                               set state = :state, why = coalesce(:why::text, why), decided_by = :by::uuid,
                                   decided_at = :at::timestamptz
                             where district = :district and request = :request and number = :number
                            returning number
                        )
                        update request_step s
                           set state = 'OPEN', begun_on = :nextOpens::date
                          from closed
                         where s.district = :district and s.request = :request and :nextOpens::date is not null
                           and s.number = (select min(w.number) from request_step w
                                            where w.district = :district and w.request = :request and w.state = 'WAITING')
                        """)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .param("number", number)
                .param("nextOpens", nextOpens.orElse(null));
    }

    private void write(Ref ref, List<Step> steps) {
        database.sql(
                        """
                        insert into request_step (district, request, number, organ, act, office, person, addressee, why, state,
                                                  begun_on)
                        select :district, :request, number, organ, act, office, person, addressee, why, state, begun_on::date
                          from unnest(:numbers::int[], :organs::text[], :acts::text[], :offices::uuid[], :people::uuid[],
                                      :addressees::text[], :whys::text[], :states::text[], :begunOn::text[])
                               as step (number, organ, act, office, person, addressee, why, state, begun_on)
                        """)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .param("numbers", steps.stream().map(Step::number).toArray(Integer[]::new))
                .param("organs", texts(steps, step -> step.organ().name()))
                .param("acts", texts(steps, step -> step.act().name()))
                .param("offices", steps.stream().map(step -> step.office().orElse(null)).toArray(UUID[]::new))
                .param("people", steps.stream().map(step -> step.person().orElse(null)).toArray(UUID[]::new))
                .param("addressees", texts(steps, Step::addressee))
                .param("whys", texts(steps, Step::why))
                .param("states", texts(steps, step -> step.state().name()))
                .param("begunOn", texts(steps, step -> step.begunOn().map(LocalDate::toString).orElse(null)))
                .update();
    }

    private static String[] texts(List<Step> steps, Function<Step, String> text) {
        return steps.stream().map(text).toArray(String[]::new);
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

    static Step read(ResultSet row, int line) throws SQLException {
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
