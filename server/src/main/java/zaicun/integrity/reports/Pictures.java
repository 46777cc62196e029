package zaicun.integrity.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.files.RedrawnPicture;

/** Stored pictures of reports, sealed. */
@Repository
public class Pictures {

    private final JdbcClient database;
    private final Seal seal;

    Pictures(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(Report report, Picture picture, RedrawnPicture drawn) {
        database.sql(
                        """
                        insert into integrity_picture (district, id, report, media, sealed, on_date)
                        values (:district, :id, :report, :media, :sealed, :on)
                        """)
                .param("district", report.district().code())
                .param("id", picture.id())
                .param("report", report.id())
                .param("media", picture.media())
                .param("sealed", seal.close(drawn.bytes()))
                .param("on", picture.on())
                .update();
    }

    public List<Picture> of(Report report) {
        return database.sql(
                        """
                        select id, media, on_date
                          from integrity_picture
                         where district = :district and report = :report
                         order by on_date, id
                        """)
                .param("district", report.district().code())
                .param("report", report.id())
                .query((row, number) -> new Picture(
                        row.getObject("id", UUID.class), row.getString("media"), row.getObject("on_date", LocalDate.class)))
                .list();
    }

    public Optional<RedrawnPicture> content(Report report, UUID id) {
        return database.sql(
                        """
                        select media, sealed
                          from integrity_picture
                         where district = :district and report = :report and id = :id
                        """)
                .param("district", report.district().code())
                .param("report", report.id())
                .param("id", id)
                .query((row, number) -> new RedrawnPicture(seal.openBytes(row.getBytes("sealed")), row.getString("media")))
                .optional();
    }
}
