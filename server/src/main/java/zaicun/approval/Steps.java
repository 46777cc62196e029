package zaicun.approval;

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
import zaicun.kernel.Organ;

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
        database.sql(
                        """
                        update request_step s
                           set state = case when s.number = :number then 'DONE' else 'OPEN' end,
                               decided_by = case when s.number = :number then :by::uuid end,
                               decided_at = case when s.number = :number then :at::timestamptz end,
                               begun_on = case when s.number = :number then s.begun_on else :nextOpens::date end
                         where s.district = :district and s.request = :request
                           and (s.number = :number
                                or :nextOpens::date is not null
                                   and s.number = (select min(w.number) from request_step w
                                                    where w.district = :district and w.request = :request
                                                      and w.state = 'WAITING'))
                        """)
                .param("by", decided.by())
                .param("at", Requests.utc(decided.at()))
                .param("nextOpens", nextOpens.orElse(null))
                .param("district", ref.district().code())
                .param("request", ref.id())
                .param("number", decided.number())
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
