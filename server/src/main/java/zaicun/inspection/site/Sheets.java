package zaicun.inspection.site;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.kernel.District;

/** Stored sheets. */
@Repository
class Sheets {

    private final JdbcClient database;
    private final JsonMapper json;

    Sheets(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(District district, Sheet sheet, UUID inspector) {
        database.sql(
                        """
                        insert into inspection_sheet (district, id, stop, lines, made_at, made_for)
                        values (:district, :id, :stop, cast(:lines as json), :at, :for)
                        """)
                .param("district", district.code())
                .param("id", sheet.id())
                .param("stop", sheet.stop())
                .param("lines", json.writeValueAsString(sheet.lines()))
                .param("at", sheet.madeAt().atOffset(ZoneOffset.UTC))
                .param("for", inspector)
                .update();
    }

    Optional<Sheet> find(District district, UUID id) {
        return find(district, List.of(id)).stream().findFirst();
    }

    List<Sheet> find(District district, Collection<UUID> ids) {
        return database.sql(
                        """
                        select id, stop, lines, made_at from inspection_sheet
                         where district = :district and id = any(:ids)
                        """)
                .param("district", district.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> new Sheet(
                        row.getObject("id", UUID.class),
                        row.getObject("stop", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Arrays.asList(json.readValue(row.getString("lines"), Line[].class))))
                .list();
    }
}
