package zaicun.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.notices.NoticePage.Topic;
import zaicun.notices.NoticeQuery.Show;

/** Reads a person's own messages and marks them as read; nobody reads another's. */
@Repository
@EnableConfigurationProperties(NoticeSettings.class)
class Inbox {

    /** How many are new, and the newest of them. */
    record News(int count, Optional<NoticeRow> latest) {}

    private static final String SELECT =
            "select district, id, kind, clause, text, link, told_at, read_at is not null as read from notice ";
    private static final String WHERE =
            """
             where person = :me and (:all or read_at is null)
               and (:topic = '' or split_part(kind, '.', 1) = :topic)
               and (:text = '' or strpos(text, :text) > 0)
            """;

    private final JdbcClient database;
    private final NoticeSettings settings;
    private final Clock clock;

    Inbox(JdbcClient database, NoticeSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    NoticePage page(UUID person, NoticeQuery query) {
        var asOf = clock.instant();
        var rows = filtered(SELECT + WHERE + " order by told_at desc, id desc limit :size offset :skipped", person, query)
                .param("size", query.size())
                .param("skipped", query.skipped())
                .query(Inbox::read)
                .list();
        int total = filtered("select count(*) from notice " + WHERE, person, query).query(Integer.class).single();
        return new NoticePage(rows, total, unread(person), topics(person), asOf);
    }

    News news(UUID person) {
        var latest = database.sql(SELECT + " where person = :me and read_at is null order by told_at desc, id desc limit 1")
                .param("me", person)
                .query(Inbox::read)
                .optional();
        return latest.isEmpty() ? new News(0, latest) : new News(unread(person), latest);
    }

    /** Marks one as read, however often; another's is not found. */
    void read(UUID person, District district, UUID id) {
        int own = database.sql(
                        """
                        update notice set read_at = coalesce(read_at, :now)
                         where district = :district and id = :id and person = :me
                        """)
                .param("now", now())
                .param("district", district.code())
                .param("id", id)
                .param("me", person)
                .update();
        if (own == 0) {
            throw OutOfLine.notFound("没有找到这条消息，可能已按期清理；请刷新列表。");
        }
    }

    /** Marks as read what was told up to that moment, so that what came in meanwhile stays new. */
    void readUntil(UUID person, OffsetDateTime until) {
        database.sql("update notice set read_at = :now where person = :me and read_at is null and told_at <= :until")
                .param("now", now())
                .param("me", person)
                .param("until", until)
                .update();
    }

    /** Messages are no record: what was read is kept for a while, what nobody reads for longer. */
    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Shanghai")
    void clear() {
        database.sql("delete from notice where read_at < :read or told_at < :told")
                .param("read", now().minus(settings.keptRead()))
                .param("told", now().minus(settings.kept()))
                .update();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private int unread(UUID person) {
        return database.sql("select count(*) from notice where person = :me and read_at is null")
                .param("me", person)
                .query(Integer.class)
                .single();
    }

    private List<Topic> topics(UUID person) {
        return database.sql(
                        """
                        select split_part(kind, '.', 1) as code, count(*) as count
                          from notice where person = :me group by 1 order by 1
                        """)
                .param("me", person)
                .query((row, number) -> new Topic(row.getString("code"), row.getInt("count")))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, UUID person, NoticeQuery query) {
        return database.sql(sql)
                .param("me", person)
                .param("all", query.show() == Show.ALL)
                .param("topic", query.topic())
                .param("text", query.text());
    }

    private static NoticeRow read(ResultSet row, int number) throws SQLException {
        return new NoticeRow(
                row.getString("district"),
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Optional.ofNullable(row.getString("clause")),
                row.getString("text"),
                row.getString("link"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
