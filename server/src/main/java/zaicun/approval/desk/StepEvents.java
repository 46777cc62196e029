package zaicun.approval.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.approval.Event;
import zaicun.approval.Request;
import zaicun.approval.StepEvent;
import zaicun.kernel.Ids;

/** Stored events of requests; only ever added to. */
@Repository
class StepEvents {

    static final String OF_REQUEST =
            """
            select number, event, who, who_name, organ, at, opinion
              from step_event
             where district = :district and request = :request
             order by at, id
            """;

    private final JdbcClient database;

    StepEvents(JdbcClient database) {
        this.database = database;
    }

    void tell(Request request, List<StepEvent> told) {
        database.sql(
                        """
                        insert into step_event (district, id, request, number, event, who, who_name, organ, at, opinion, version)
                        select :district, id, :request, number, event, who, who_name, organ, at::timestamptz, opinion, :version
                          from unnest(:ids::uuid[], :numbers::int[], :events::text[], :people::uuid[], :names::text[],
                                      :organs::text[], :moments::text[], :opinions::text[])
                               as told (id, number, event, who, who_name, organ, at, opinion)
                        """)
                .param("district", request.ref().district().code())
                .param("ids", told.stream().map(event -> Ids.next()).toArray(UUID[]::new))
                .param("request", request.ref().id())
                .param("numbers", told.stream().map(StepEvent::step).toArray(Integer[]::new))
                .param("events", texts(told, event -> event.event().name()))
                .param("people", told.stream().map(StepEvent::who).toArray(UUID[]::new))
                .param("names", texts(told, StepEvent::whoName))
                .param("organs", texts(told, StepEvent::organ))
                .param("moments", texts(told, event -> event.at().toString()))
                .param("opinions", texts(told, StepEvent::opinion))
                .param("version", request.version())
                .update();
    }

    private static String[] texts(List<StepEvent> told, Function<StepEvent, String> text) {
        return told.stream().map(text).toArray(String[]::new);
    }

    static StepEvent read(ResultSet row, int number) throws SQLException {
        return new StepEvent(
                row.getInt("number"),
                Event.valueOf(row.getString("event")),
                row.getObject("who", UUID.class),
                row.getString("who_name"),
                row.getString("organ"),
                Requests.moment(row, "at").orElseThrow(),
                row.getString("opinion"));
    }
}
