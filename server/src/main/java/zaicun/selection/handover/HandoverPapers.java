package zaicun.selection.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.Ids;
import zaicun.selection.handover.SettledItem.Outcome;

/** What hangs on a handover: the lists version by version, open items dealt with, signatures; only ever added to. */
@Repository
class HandoverPapers {

    private record Text(String list, String lines) {}

    private final JdbcClient database;
    private final Clock clock;

    HandoverPapers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(Viewer viewer, Handover handover, int version, HandoverForms.Written written) {
        database.sql(
                        """
                        insert into handover_text (district, handover, version, list, lines, recorded_at, recorded_by)
                        values (:district, :handover, :version, :list, :lines, :at, :by)
                        """)
                .param("district", handover.district().code())
                .param("handover", handover.id())
                .param("version", version)
                .param("list", written.list())
                .param("lines", String.join("\n", written.lines()))
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .update();
    }

    /** The lists as last written, by code. */
    Map<String, List<String>> lists(Handover handover) {
        return database.sql(
                        """
                        select list, lines from handover_text
                         where district = :district and handover = :handover
                           and version = (select max(version) from handover_text
                                           where district = :district and handover = :handover)
                        """)
                .param("district", handover.district().code())
                .param("handover", handover.id())
                .query((row, number) -> new Text(row.getString("list"), row.getString("lines")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Text::list, text -> text.lines().lines().filter(line -> !line.isBlank()).toList()));
    }

    void settle(Viewer viewer, Handover handover, SettledItem item) {
        try {
            database.sql(
                            """
                            insert into handover_item (district, id, handover, kind, item, title, outcome, words, recorded_at,
                                                       recorded_by)
                            values (:district, :id, :handover, :kind, :item, :title, :outcome, :words, :at, :by)
                            """)
                    .param("district", handover.district().code())
                    .param("id", Ids.next())
                    .param("handover", handover.id())
                    .param("kind", item.kind())
                    .param("item", item.item())
                    .param("title", item.title())
                    .param("outcome", item.outcome().name())
                    .param("words", item.words())
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", viewer.person())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Conflict("这件事刚刚已经处理过；请刷新后查看。");
        }
    }

    List<SettledItem> settled(Handover handover) {
        return database.sql(
                        """
                        select kind, item, title, outcome, words, recorded_at
                          from handover_item
                         where district = :district and handover = :handover
                         order by recorded_at, id
                        """)
                .param("district", handover.district().code())
                .param("handover", handover.id())
                .query((row, number) -> new SettledItem(
                        row.getString("kind"),
                        row.getObject("item", UUID.class),
                        row.getString("title"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("words"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void sign(Viewer viewer, Handover handover, HandoverForms.Signing signing) {
        try {
            database.sql(
                            """
                            insert into handover_sign (district, id, handover, version, part, words, recorded_at,
                                                       recorded_by, recorder)
                            values (:district, :id, :handover, :version, :part, :words, :at, :by, :name)
                            """)
                    .param("district", handover.district().code())
                    .param("id", Ids.next())
                    .param("handover", handover.id())
                    .param("version", handover.version())
                    .param("part", signing.part().name())
                    .param("words", signing.words())
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", viewer.person())
                    .param("name", viewer.name())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Conflict(signing.part().title() + "刚刚已经签字；请刷新后查看。");
        }
    }

    List<Signature> signatures(Handover handover) {
        return database.sql(
                        """
                        select version, part, words, recorded_by, recorder, recorded_at
                          from handover_sign
                         where district = :district and handover = :handover
                         order by recorded_at, id
                        """)
                .param("district", handover.district().code())
                .param("handover", handover.id())
                .query(HandoverPapers::signature)
                .list();
    }

    private static Signature signature(ResultSet row, int number) throws SQLException {
        return new Signature(
                row.getInt("version"),
                Part.valueOf(row.getString("part")),
                row.getString("words"),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
