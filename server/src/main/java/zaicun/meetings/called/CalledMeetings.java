package zaicun.meetings.called;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;

/** Stored called meetings and every act on them. */
@Repository
class CalledMeetings {

    private static final String SELECT =
            """
            select m.district, m.id, m.office, m.caller, m.kind, m.title, m.place, m.host_village, m.from_on, m.until,
                   m.starts_at, m.nights, m.agenda, m.summary, m.state, m.version, m.recorded_by
              from called_meeting m
            """;

    /** One act on a meeting as it is told. */
    record Told(String act, String words, UUID by, String name) {}

    /** Whose meetings are looked for: by line and person. */
    record Line(List<UUID> offices, String[] villages, UUID[] units, UUID self) {}

    private final JdbcClient database;
    private final Clock clock;

    CalledMeetings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<CalledMeeting> find(District district, UUID id) {
        return database.sql(SELECT + " where m.district = :district and m.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(CalledMeetings::read)
                .optional();
    }

    /** Those called by one of the offices, or to which somebody in the line is invited, the latest first. */
    List<CalledMeeting> inLine(District district, Line line, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where m.district = :district and m.from_on < :until and m.until > :from
                                   and (m.office = any(:offices)
                                        or exists (select from called_invitation i
                                                    where i.district = m.district and i.meeting = m.id
                                                      and (i.village like any(:villages) or i.unit = any(:units)
                                                           or i.person = :self)))
                                 order by m.from_on desc, m.id desc
                                 limit 500
                                """)
                .param("district", district.code())
                .param("from", dates.from())
                .param("until", dates.until())
                .param("offices", line.offices().toArray(UUID[]::new))
                .param("villages", line.villages())
                .param("units", line.units())
                .param("self", line.self())
                .query(CalledMeetings::read)
                .list();
    }

    boolean add(CalledMeeting meeting) {
        return database.sql(
                                """
                                insert into called_meeting (district, id, office, caller, kind, title, place, host_village,
                                                            from_on, until, starts_at, nights, agenda, state, recorded_at,
                                                            recorded_by)
                                values (:district, :id, :office, :caller, :kind, :title, :place, :hostVillage, :from, :until,
                                        :startsAt, :nights, :agenda, :state, :at, :by)
                                on conflict do nothing
                                """)
                        .params(matterOf(meeting))
                        .param("office", meeting.office())
                        .param("caller", meeting.caller())
                        .param("at", OffsetDateTime.now(clock))
                        .param("by", meeting.recordedBy())
                        .update()
                > 0;
    }

    /** Writes what changed unless somebody was faster. */
    boolean change(CalledMeeting now) {
        return database.sql(
                                """
                                update called_meeting
                                   set kind = :kind, title = :title, place = :place, host_village = :hostVillage,
                                       from_on = :from, until = :until, starts_at = :startsAt, nights = :nights,
                                       agenda = :agenda, summary = :summary, state = :state, version = version + 1
                                 where district = :district and id = :id and version = :version
                                """)
                        .params(matterOf(now))
                        .param("summary", now.summary())
                        .param("version", now.version())
                        .update()
                > 0;
    }

    private static Map<String, ?> matterOf(CalledMeeting meeting) {
        var params = new HashMap<String, Object>();
        params.put("district", meeting.district().code());
        params.put("id", meeting.id());
        params.put("kind", meeting.matter().kind());
        params.put("title", meeting.matter().title());
        params.put("place", meeting.matter().place());
        params.put("hostVillage", meeting.hostVillage().orElse(null));
        params.put("from", meeting.dates().from());
        params.put("until", meeting.dates().until());
        params.put("startsAt", meeting.matter().startsAt());
        params.put("nights", meeting.nights());
        params.put("agenda", meeting.matter().agenda());
        params.put("state", meeting.state().name());
        return params;
    }

    void tell(CalledMeeting meeting, Told told) {
        database.sql(
                        """
                        insert into called_meeting_act (district, id, meeting, act, state, words, acted_by, actor, recorded_at)
                        values (:district, :id, :meeting, :act, :state, :words, :by, :actor, :at)
                        """)
                .param("district", meeting.district().code())
                .param("id", Ids.next())
                .param("meeting", meeting.id())
                .param("act", told.act())
                .param("state", meeting.state().name())
                .param("words", told.words())
                .param("by", told.by())
                .param("actor", told.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** One act as it was kept. */
    record Acted(String act, String words, String actor, OffsetDateTime at) {}

    List<Acted> acts(District district, UUID meeting) {
        return database.sql(
                        """
                        select act, words, actor, recorded_at from called_meeting_act
                         where district = :district and meeting = :meeting order by recorded_at, id
                        """)
                .param("district", district.code())
                .param("meeting", meeting)
                .query((row, number) -> new Acted(
                        row.getString("act"), row.getString("words"), row.getString("actor"),
                        row.getObject("recorded_at", OffsetDateTime.class)))
                .list();
    }

    private static CalledMeeting read(ResultSet row, int number) throws SQLException {
        return new CalledMeeting(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("office", UUID.class),
                row.getString("caller"),
                new CalledMeeting.Matter(
                        row.getString("kind"), row.getString("title"), row.getString("place"),
                        row.getString("starts_at"), row.getString("agenda")),
                Optional.ofNullable(row.getString("host_village")),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getInt("nights"),
                row.getString("summary"),
                CallState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("recorded_by", UUID.class));
    }
}
