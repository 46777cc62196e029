package zaicun.meetings.called;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.InputError;

/** Stored areas. */
@Repository
class MeetingAreas {

    private static final String SELECT =
            "select district, id, name, lead_unit, villages, version from meeting_area where not ended ";

    private final JdbcClient database;
    private final Clock clock;

    MeetingAreas(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<MeetingArea> of(District district) {
        return database.sql(SELECT + "and district = :district order by name")
                .param("district", district.code())
                .query(MeetingAreas::read)
                .list();
    }

    /** A look across districts, answered from the few areas there are. */
    List<MeetingArea> ledBy(UUID unit) {
        return database.sql(SELECT + "and lead_unit = :unit order by name")
                .param("unit", unit)
                .query(MeetingAreas::read)
                .list();
    }

    /** Adds the area or, where the version is the one stored, changes it. */
    boolean put(MeetingArea area, UUID by) {
        try {
            return database.sql(
                                    """
                                    insert into meeting_area (district, id, name, lead_unit, villages, recorded_at, recorded_by)
                                    values (:district, :id, :name, :unit, :villages, :at, :by)
                                    on conflict (district, id) do update
                                       set name = excluded.name, lead_unit = excluded.lead_unit,
                                           villages = excluded.villages, version = meeting_area.version + 1
                                     where meeting_area.version = :version and not meeting_area.ended
                                    """)
                            .param("district", area.district().code())
                            .param("id", area.id())
                            .param("name", area.name())
                            .param("unit", area.leadUnit())
                            .param("villages", area.villages().toArray(String[]::new))
                            .param("version", area.version())
                            .param("at", OffsetDateTime.now(clock))
                            .param("by", by)
                            .update()
                    > 0;
        } catch (DuplicateKeyException taken) {
            throw new InputError("name", "已有名为“" + area.name() + "”的片区；请换一个名称。");
        }
    }

    boolean end(District district, UUID id) {
        return database.sql("update meeting_area set ended = true where district = :district and id = :id and not ended")
                        .param("district", district.code())
                        .param("id", id)
                        .update()
                > 0;
    }

    private static MeetingArea read(ResultSet row, int number) throws SQLException {
        return new MeetingArea(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("lead_unit", UUID.class),
                Arrays.asList((String[]) row.getArray("villages").getArray()),
                row.getInt("version"));
    }
}
