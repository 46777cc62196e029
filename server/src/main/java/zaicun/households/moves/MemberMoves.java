package zaicun.households.moves;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.households.Rows;
import zaicun.households.moves.MoveForm.Kind;
import zaicun.kernel.District;
import zaicun.outbox.Entry;

/** Stored moves: rows are added, never changed; the member's own row says whether he is away now. */
@Repository
class MemberMoves {

    private final JdbcClient database;
    private final Clock clock;

    MemberMoves(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isThere(District district, UUID id) {
        return database.sql("select exists (select from member_move where district = :district and id = :id)")
                .param("district", district.code())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean add(District district, Entry<MoveForm> entry, UUID by) {
        var form = entry.form();
        return database.sql(
                        """
                        insert into member_move (district, id, household, member, kind, moved_on, place, work, recorded_at,
                                                 received_at, recorded_by)
                        values (:district, :id, :household, :member, :kind, :on, :place, :work, :recordedAt, :receivedAt,
                                :by)
                        on conflict do nothing
                        """)
                .param("district", district.code())
                .param("id", entry.id())
                .param("household", form.household())
                .param("member", form.member())
                .param("kind", form.kind().name())
                .param("on", form.on())
                .param("place", form.place())
                .param("work", form.work())
                .param("recordedAt", OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC))
                .param("receivedAt", OffsetDateTime.now(clock))
                .param("by", by)
                .update()
                > 0;
    }

    /** The latest move by date says where the member is, in whatever order they were recorded. */
    void refreshAway(District district, UUID member) {
        database.sql(
                        """
                        update household_member m
                           set away = coalesce((select v.kind = 'LEFT'
                                                  from member_move v
                                                 where v.district = m.district and v.member = m.id
                                                 order by v.moved_on desc, v.id desc
                                                 limit 1), false)
                         where m.district = :district and m.id = :member
                        """)
                .param("district", district.code())
                .param("member", member)
                .update();
    }

    /** A move as lists show it. */
    record Told(
            UUID id,
            UUID household,
            String head,
            String village,
            String member,
            Kind kind,
            LocalDate on,
            String place,
            String work) {}

    /** The latest of all below the patterns or at the households. */
    List<Told> within(District district, String[] patterns, UUID[] households) {
        return database.sql(
                        """
                        select v.id, v.household, h.head, h.village, m.name, v.kind, v.moved_on, v.place, v.work
                          from member_move v
                          join household h on h.district = v.district and h.id = v.household
                          join household_member m on m.district = v.district and m.id = v.member
                         where v.district = :district
                           and (h.village like any(:patterns) or h.id = any(:households))
                         order by v.moved_on desc, v.id desc
                         limit 500
                        """)
                .param("district", district.code())
                .param("patterns", patterns)
                .param("households", households)
                .query((row, number) -> new Told(
                        Rows.id(row, "id"),
                        Rows.id(row, "household"),
                        row.getString("head"),
                        row.getString("village"),
                        row.getString("name"),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("moved_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("work")))
                .list();
    }
}
