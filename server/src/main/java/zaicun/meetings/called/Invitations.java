package zaicun.meetings.called;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;
import zaicun.roster.Posting;

/** Stored invitations with answers and attendance. */
@Repository
class Invitations {

    private static final String SELECT =
            """
            select i.meeting, i.person, i.posting, i.village, i.unit, i.answer, i.answer_words, a.attended, a.outcome, a.trip
              from called_invitation i
              left join lateral (select b.attended, b.outcome, b.trip from called_attendance b
                                  where b.district = i.district and b.meeting = i.meeting and b.person = i.person
                                  order by b.recorded_at desc, b.id desc limit 1) a on true
            """;

    private final JdbcClient database;
    private final Clock clock;

    Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Of(UUID meeting, Invitation invitation) {}

    Map<UUID, List<Invitation>> of(District district, Collection<UUID> meetings) {
        return database.sql(
                        SELECT
                                + """
                                 where i.district = :district and i.meeting = any(:meetings)
                                 order by i.meeting, i.village, i.person
                                """)
                .param("district", district.code())
                .param("meetings", meetings.toArray(UUID[]::new))
                .query((row, number) -> new Of(row.getObject("meeting", UUID.class), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::meeting, Collectors.mapping(Of::invitation, Collectors.toList())));
    }

    List<Invitation> of(CalledMeeting meeting) {
        return of(meeting.district(), List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
    }

    /** What somebody attended on the dates without a trip that followed: a trip tells of itself. */
    record Attended(UUID meeting, UUID person, String title, String caller, LocalDate on) {}

    List<Attended> attended(District district, Collection<UUID> people, Span dates) {
        return database.sql(
                        """
                        select m.id, i.person, m.title, m.caller, m.from_on
                          from called_meeting m
                          join called_invitation i on i.district = m.district and i.meeting = m.id
                          join lateral (select b.attended, b.outcome from called_attendance b
                                         where b.district = i.district and b.meeting = i.meeting and b.person = i.person
                                         order by b.recorded_at desc, b.id desc limit 1) a
                            on a.attended and a.outcome <> 'TRIP'
                         where m.district = :district and m.state = 'HELD' and i.person = any(:people)
                           and m.from_on >= :from and m.from_on < :until
                         order by m.from_on, m.id
                        """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query((row, number) -> new Attended(
                        row.getObject("id", UUID.class), row.getObject("person", UUID.class), row.getString("title"),
                        row.getString("caller"), row.getObject("from_on", LocalDate.class)))
                .list();
    }

    void invite(CalledMeeting meeting, Posting posting) {
        database.sql(
                        """
                        insert into called_invitation (district, meeting, person, posting, village, unit)
                        values (:district, :meeting, :person, :posting, :village, :unit)
                        on conflict do nothing
                        """)
                .param("district", meeting.district().code())
                .param("meeting", meeting.id())
                .param("person", posting.person())
                .param("posting", posting.id())
                .param("village", posting.village())
                .param("unit", posting.unit())
                .update();
    }

    /** Only of a meeting at which nobody's attendance was confirmed yet. */
    void uninvite(CalledMeeting meeting, UUID person) {
        database.sql(
                        """
                        delete from called_invitation
                         where district = :district and meeting = :meeting and person = :person
                        """)
                .param("district", meeting.district().code())
                .param("meeting", meeting.id())
                .param("person", person)
                .update();
    }

    void answer(CalledMeeting meeting, UUID person, String answer, String words) {
        database.sql(
                        """
                        update called_invitation
                           set answer = :answer, answer_words = :words, answered_at = :at
                         where district = :district and meeting = :meeting and person = :person
                        """)
                .param("answer", answer)
                .param("words", words)
                .param("at", OffsetDateTime.now(clock))
                .param("district", meeting.district().code())
                .param("meeting", meeting.id())
                .param("person", person)
                .update();
    }

    /** What the caller confirmed of one person. */
    record Confirmed(UUID person, boolean attended, Follow outcome, Optional<UUID> trip, UUID by) {}

    void confirm(CalledMeeting meeting, Confirmed confirmed) {
        database.sql(
                        """
                        insert into called_attendance (district, id, meeting, person, attended, outcome, trip, recorded_at,
                                                       recorded_by)
                        values (:district, :id, :meeting, :person, :attended, :outcome, :trip, :at, :by)
                        """)
                .param("district", meeting.district().code())
                .param("id", Ids.next())
                .param("meeting", meeting.id())
                .param("person", confirmed.person())
                .param("attended", confirmed.attended())
                .param("outcome", confirmed.outcome().name())
                .param("trip", confirmed.trip().orElse(null))
                .param("at", OffsetDateTime.now(clock))
                .param("by", confirmed.by())
                .update();
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                row.getString("village"),
                row.getObject("unit", UUID.class),
                row.getString("answer"),
                row.getString("answer_words"),
                Optional.ofNullable(row.getObject("attended", Boolean.class)),
                Optional.ofNullable(row.getString("outcome")).map(Follow::valueOf),
                Optional.ofNullable(row.getObject("trip", UUID.class)));
    }
}
