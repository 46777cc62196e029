package zaicun.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored years: each load is kept, the newest of a year holds. */
@Repository
class LoadedYears {

    private static final String NEWEST =
            "select distinct on (year) id from calendar_load order by year, loaded_at desc, id desc";

    private final JdbcClient database;

    LoadedYears(JdbcClient database) {
        this.database = database;
    }

    /** The loads that hold. */
    Set<UUID> inForce() {
        return Set.copyOf(database.sql(NEWEST).query(UUID.class).list());
    }

    List<SpecialDay> days(Set<UUID> loads) {
        return database.sql("select on_date, kind, name from calendar_day where load = any(:loads) order by on_date")
                .param("loads", loads.toArray(UUID[]::new))
                .query((row, number) -> new SpecialDay(
                        row.getObject("on_date", LocalDate.class),
                        SpecialDay.Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    void add(CalendarYear year, CalendarBook.Load load, OffsetDateTime at) {
        database.sql("insert into calendar_load (id, year, loaded_at, loaded_by) values (:id, :year, :at, :by)")
                .param("id", load.id())
                .param("year", year.year())
                .param("at", at)
                .param("by", load.by())
                .update();
        for (var day : year.days()) {
            database.sql("insert into calendar_day (load, on_date, kind, name) values (:load, :on, :kind, :name)")
                    .param("load", load.id())
                    .param("on", day.date())
                    .param("kind", day.kind().name())
                    .param("name", day.name())
                    .update();
        }
    }
}
