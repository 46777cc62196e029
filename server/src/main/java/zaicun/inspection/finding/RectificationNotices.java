package zaicun.inspection.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;

/** Stored rectification notices. */
@Repository
public class RectificationNotices {

    private static final String SELECT =
            "select district, id, stop, office, number, words, issued_on, recorder from rectification_notice ";

    private final JdbcClient database;
    private final Clock clock;

    RectificationNotices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The next free number of the organ in the year, such as 督改〔2026〕3号; two at once wait for each other. */
    String nextNumber(District district, UUID office, int year) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 24))")
                .param("name", "rectification " + district + " " + office + " " + year)
                .query((row, number) -> 0)
                .single();
        var issued = database.sql(
                        """
                        select count(*) from rectification_notice
                         where district = :district and office = :office and starts_with(number, :head)
                        """)
                .param("district", district.code())
                .param("office", office)
                .param("head", head(year))
                .query(Integer.class)
                .single();
        return head(year) + (issued + 1) + "号";
    }

    private static String head(int year) {
        return "督改〔" + year + "〕";
    }

    void add(Viewer viewer, RectificationNotice notice) {
        try {
            database.sql(
                            """
                            insert into rectification_notice (district, id, stop, office, number, words, issued_on,
                                                              recorded_at, recorded_by, recorder)
                            values (:district, :id, :stop, :office, :number, :words, :on, :at, :by, :recorder)
                            """)
                    .param("district", notice.district().code())
                    .param("id", notice.id())
                    .param("stop", notice.stop())
                    .param("office", notice.office())
                    .param("number", notice.number())
                    .param("words", notice.words())
                    .param("on", notice.issuedOn())
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", viewer.person())
                    .param("recorder", notice.issuer())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Conflict("文号“" + notice.number() + "”已经用过，或通知书已经发出；请刷新后核对，换一个文号。");
        }
    }

    public Optional<RectificationNotice> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    public List<RectificationNotice> ofStop(District district, UUID stop) {
        return database.sql(SELECT + "where district = :district and stop = :stop order by id")
                .param("district", district.code())
                .param("stop", stop)
                .query((row, number) -> read(row))
                .list();
    }

    private static RectificationNotice read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new RectificationNotice(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("stop", UUID.class),
                row.getObject("office", UUID.class),
                row.getString("number"),
                row.getString("words"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("recorder"));
    }
}
