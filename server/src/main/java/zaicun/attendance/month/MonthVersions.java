package zaicun.attendance.month;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Viewer;
import zaicun.attendance.Hashes;
import zaicun.attendance.sheet.MonthSheet;
import zaicun.attendance.sheet.VillageMonth;
import zaicun.kernel.District;
import zaicun.roster.Office;

/** Confirmed sheets as they were, to whom they went, and that they were read there. */
@Repository
class MonthVersions {

    /** One confirmed version. */
    record Version(int number, String hash, Instant recordedAt) {}

    /** An organ that a version was sent to; {@code readAt} once somebody there has acknowledged it. */
    record Recipient(
            int version, UUID office, String kind, String name, Optional<Instant> readAt, Optional<String> reader) {}

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    MonthVersions(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void add(VillageMonth month, int version, MonthSheet sheet, Viewer viewer) {
        var text = json.writeValueAsString(sheet);
        keyed(
                        """
                        insert into month_version (district, village, month, version, sheet, hash, recorded_at, recorded_by)
                        values (:district, :village, :month, :version, cast(:sheet as json), :hash, :at, :by)
                        """,
                        month)
                .param("version", version)
                .param("sheet", text)
                .param("hash", Hashes.sha256(text))
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .update();
    }

    void send(VillageMonth month, int version, Collection<Office> offices) {
        for (var office : offices) {
            keyed(
                            """
                            insert into month_recipient (district, village, month, version, office, kind, name)
                            values (:district, :village, :month, :version, :office, :kind, :name)
                            """,
                            month)
                    .param("version", version)
                    .param("office", office.id())
                    .param("kind", office.kind().name())
                    .param("name", office.name())
                    .update();
        }
    }

    /** Writes down that the version was read at the office; a second time changes nothing. */
    void acknowledge(VillageMonth month, int version, UUID office, Viewer viewer) {
        keyed(
                        """
                        insert into month_acknowledgement (district, village, month, version, office, recorded_at,
                                                           recorded_by, recorder)
                        values (:district, :village, :month, :version, :office, :at, :by, :recorder)
                        on conflict do nothing
                        """,
                        month)
                .param("version", version)
                .param("office", office)
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("recorder", viewer.name())
                .update();
    }

    List<Version> all(VillageMonth month) {
        return keyed(
                        """
                        select version, hash, recorded_at
                          from month_version
                         where district = :district and village = :village and month = :month
                         order by version
                        """,
                        month)
                .query((row, number) -> new Version(
                        row.getInt("version"),
                        row.getString("hash"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<MonthSheet> sheet(VillageMonth month, int version) {
        return keyed(
                        """
                        select sheet
                          from month_version
                         where district = :district and village = :village and month = :month and version = :version
                        """,
                        month)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, MonthSheet.class));
    }

    List<Recipient> recipients(VillageMonth month) {
        return keyed(
                        """
                        select r.version, r.office, r.kind, r.name, a.recorded_at, a.recorder
                          from month_recipient r
                          left join month_acknowledgement a
                            on a.district = r.district and a.village = r.village and a.month = r.month
                           and a.version = r.version and a.office = r.office
                         where r.district = :district and r.village = :village and r.month = :month
                         order by r.version, r.kind, r.name
                        """,
                        month)
                .query((row, number) -> new Recipient(
                        row.getInt("version"),
                        row.getObject("office", UUID.class),
                        row.getString("kind"),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("recorded_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getString("recorder"))))
                .list();
    }

    /** The villages of a district whose latest confirmed version one of these offices has not read yet. */
    Set<String> unreadAt(District district, String month, Collection<UUID> offices) {
        return database.sql(
                        """
                        select r.village
                          from month_recipient r
                          join register_month m
                            on m.district = r.district and m.village = r.village and m.month = r.month
                           and m.version = r.version and m.state = 'CONFIRMED'
                         where r.district = :district and r.month = :month and r.office = any(:offices)
                           and not exists (select 1 from month_acknowledgement a
                                            where a.district = r.district and a.village = r.village
                                              and a.month = r.month and a.version = r.version and a.office = r.office)
                        """)
                .param("district", district.code())
                .param("month", month)
                .param("offices", offices.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** When each village's month was confirmed first, on which its deadline is judged. */
    Map<String, Instant> firstConfirmed(District district, String month) {
        record Confirmed(String village, Instant at) {}
        return database.sql(
                        """
                        select village, recorded_at
                          from month_version
                         where district = :district and month = :month and version = 1
                        """)
                .param("district", district.code())
                .param("month", month)
                .query((row, number) -> new Confirmed(
                        row.getString("village"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Confirmed::village, Confirmed::at));
    }

    private JdbcClient.StatementSpec keyed(String sql, VillageMonth month) {
        return database.sql(sql)
                .param("district", month.district().code())
                .param("village", month.village())
                .param("month", month.month().toString());
    }
}
