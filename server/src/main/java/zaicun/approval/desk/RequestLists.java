package zaicun.approval.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.approval.Request;
import zaicun.approval.RequestState;
import zaicun.approval.Step;
import zaicun.kernel.District;

/** The four lists everybody has: to decide, decided, mine, and copied to me. */
@Repository
public class RequestLists {

    /** Which of the four. */
    public enum Kind {
        TO_DECIDE(
                """
                and r.state = 'PENDING' and r.applicant <> :me
                and exists (select from request_step s
                             where s.district = r.district and s.request = r.id and s.state = 'OPEN'
                               and (s.person = :me or s.office = any(:offices)))
                """),
        DECIDED(
                """
                and exists (select from request_step s
                             where s.district = r.district and s.request = r.id and s.state = 'DONE'
                               and (s.decided_by = :me or s.office = any(:offices)))
                """),
        MINE("and r.applicant = :me"),
        COPIED(
                """
                and exists (select from request_filing f
                             where f.district = r.district and f.request = r.id and f.filed_at is not null
                               and f.office = any(:offices))
                """);

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }
    }

    /**
     * What a list is asked for.
     *
     * @param states only these; none means all
     * @param text part of the applicant's name or of the topic
     * @param sort {@code asked}, {@code applicant}, {@code topic} or {@code state}; otherwise the latest move
     * @param page from 1
     */
    public record Asked(String subject, Kind kind, List<RequestState> states, String text, Order order, int page, int size) {}

    /** By what and in which direction. */
    public record Order(String sort, boolean descending) {}

    /** One page, and how many there are in all. */
    public record Page(List<Request> requests, int total) {}

    private static final String SELECT =
            """
            select r.district, r.id, r.subject, r.topic, r.clause, r.applicant, r.applicant_name, r.posting, r.state,
                   r.version, r.asked_at, r.moved_at, r.urged_at
              from request r
            """;
    private static final String WHERE =
            """
             where r.district = any(:districts::bpchar[]) and r.subject = :subject
               and (cardinality(:states::text[]) = 0 or r.state = any(:states))
               and (:text = '' or strpos(r.applicant_name, :text) > 0 or strpos(r.topic, :text) > 0)
            """;
    private static final String ORDER =
            """
            , lateral (select case :sort when 'applicant' then r.applicant_name
                                         when 'topic' then r.topic
                                         when 'state' then r.state
                                         when 'asked' then to_char(r.asked_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
                                         else to_char(r.moved_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') end as by) o
            """;
    private static final String PAGE =
            """
             order by case when :descending then o.by end desc, case when not :descending then o.by end, r.id desc
             limit :size offset :skip
            """;

    private final JdbcClient database;
    private final SeenDistricts districts;

    RequestLists(JdbcClient database, SeenDistricts districts) {
        this.database = database;
        this.districts = districts;
    }

    public Page page(Viewer viewer, Asked asked) {
        var requests = bound(SELECT + ORDER + WHERE + asked.kind().condition + PAGE, viewer, asked)
                .param("sort", asked.order().sort())
                .param("descending", asked.order().descending())
                .param("size", asked.size())
                .param("skip", (asked.page() - 1) * asked.size())
                .query(Requests::read)
                .list();
        boolean all = asked.page() == 1 && requests.size() < asked.size();
        return new Page(requests, all ? requests.size() : count(viewer, asked));
    }

    /** How many stand in the list as asked, whatever the page. */
    public int count(Viewer viewer, Asked asked) {
        return bound("select count(*) from request r " + WHERE + asked.kind().condition, viewer, asked)
                .query(Integer.class)
                .single();
    }

    /** Copies that nobody at the viewer's organs has marked as read. */
    public int unread(Viewer viewer, String subject) {
        return database.sql(
                        """
                        select count(distinct (f.district, f.request))
                          from request_filing f
                          join request r on r.district = f.district and r.id = f.request
                         where f.district = any(:districts::bpchar[]) and r.subject = :subject and f.office = any(:offices)
                           and f.filed_at is not null and f.read_at is null
                        """)
                .param("districts", districts.of(viewer).stream().map(District::code).toArray(String[]::new))
                .param("subject", subject)
                .param("offices", Step.seatsOf(viewer).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private record Holder(UUID request, String addressee) {}

    /** Who holds the open step, by request; finished requests are absent. */
    public Map<UUID, String> holders(List<Request> requests) {
        return database.sql(
                        """
                        select request, addressee from request_step
                         where district = any(:districts::bpchar[]) and request = any(:ids) and state = 'OPEN'
                        """)
                .param("districts", requests.stream().map(one -> one.ref().district().code()).distinct().toArray(String[]::new))
                .param("ids", requests.stream().map(one -> one.ref().id()).toArray(UUID[]::new))
                .query((row, number) -> new Holder(row.getObject("request", UUID.class), row.getString("addressee")))
                .list()
                .stream()
                .collect(Collectors.toMap(Holder::request, Holder::addressee));
    }

    private JdbcClient.StatementSpec bound(String sql, Viewer viewer, Asked asked) {
        var statement = database.sql(sql)
                .param("districts", districts.of(viewer).stream().map(District::code).toArray(String[]::new))
                .param("subject", asked.subject())
                .param("states", asked.states().stream().map(Enum::name).toArray(String[]::new))
                .param("text", asked.text());
        if (asked.kind() != Kind.COPIED) {
            statement = statement.param("me", viewer.person());
        }
        return asked.kind() == Kind.MINE
                ? statement
                : statement.param("offices", Step.seatsOf(viewer).toArray(UUID[]::new));
    }
}
