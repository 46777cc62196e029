package zaicun.burden;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.burden.BurdenReport.KnownForm;

/** Stored counters, and nothing else. */
@Repository
class BurdenCounts {

    /** One week's counters of one role and form; {@code devices} stands for people. */
    record Cell(
            LocalDate week, BurdenRole role, String form, int opened, int finished, int fields, double minutes, int devices) {}

    private final JdbcClient database;

    BurdenCounts(JdbcClient database) {
        this.database = database;
    }

    void add(LocalDate week, BurdenRole role, FormUse use) {
        database.sql(
                        """
                        insert into burden_count as c (week, role, form, opened, finished, fields, minutes, devices)
                        values (:week, :role, :form, :opened, :finished, :fields, :minutes, :devices)
                        on conflict (week, role, form) do update
                           set opened = c.opened + excluded.opened, finished = c.finished + excluded.finished,
                               fields = c.fields + excluded.fields, minutes = c.minutes + excluded.minutes,
                               devices = c.devices + excluded.devices
                        """)
                .param("week", week)
                .param("role", role.name())
                .param("form", use.form())
                .param("opened", use.opened())
                .param("finished", use.finished())
                .param("fields", use.fields())
                .param("minutes", use.buckets().minutes())
                .param("devices", use.first() ? 1 : 0)
                .update();
    }

    void know(KnownForm form) {
        database.sql("insert into burden_form (form, title) values (:form, :title) on conflict (form) do nothing")
                .param("form", form.form())
                .param("title", form.title())
                .update();
    }

    List<Cell> since(LocalDate week) {
        return database.sql(
                        """
                        select week, role, form, opened, finished, fields, minutes, devices
                          from burden_count
                         where week >= :week
                         order by week, role, form
                        """)
                .param("week", week)
                .query((row, number) -> new Cell(
                        row.getObject("week", LocalDate.class),
                        BurdenRole.valueOf(row.getString("role")),
                        row.getString("form"),
                        row.getInt("opened"),
                        row.getInt("finished"),
                        row.getInt("fields"),
                        row.getDouble("minutes"),
                        row.getInt("devices")))
                .list();
    }

    List<KnownForm> known() {
        return database.sql("select form, title from burden_form order by form")
                .query((row, number) -> new KnownForm(row.getString("form"), row.getString("title")))
                .list();
    }
}
