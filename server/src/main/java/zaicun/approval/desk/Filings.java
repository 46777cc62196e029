package zaicun.approval.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.approval.Ref;
import zaicun.approval.RequestFile;
import zaicun.approval.Route;
import zaicun.kernel.Organ;

/** Stored copies for the record. */
@Repository
class Filings {

    static final String OF_REQUEST =
            """
            select organ, office, addressee, filed_at, read_at
              from request_filing
             where district = :district and request = :request
             order by organ
            """;

    private final JdbcClient database;

    Filings(JdbcClient database) {
        this.database = database;
    }

    /** Drops what was planned under an earlier route; nothing was filed under that one. */
    void drop(Ref ref) {
        database.sql("delete from request_filing where district = :district and request = :request and filed_at is null")
                .param("district", ref.district().code())
                .param("request", ref.id())
                .update();
    }

    void plan(Ref ref, List<Route.Copy> copies) {
        if (copies.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        insert into request_filing (district, request, organ, office, addressee)
                        select :district, :request, organ, office, addressee
                          from unnest(:organs::text[], :offices::uuid[], :addressees::text[]) as copy (organ, office, addressee)
                        """)
                .param("district", ref.district().code())
                .param("request", ref.id())
                .param("organs", copies.stream().map(copy -> copy.organ().name()).toArray(String[]::new))
                .param("offices", copies.stream().map(Route.Copy::office).toArray(UUID[]::new))
                .param("addressees", copies.stream().map(Route.Copy::addressee).toArray(String[]::new))
                .update();
    }

    void file(Ref ref, Instant at) {
        database.sql("update request_filing set filed_at = :at where district = :district and request = :request")
                .param("at", Requests.utc(at))
                .param("district", ref.district().code())
                .param("request", ref.id())
                .update();
    }

    void read(Ref ref, List<UUID> offices, UUID by, Instant at) {
        database.sql(
                        """
                        update request_filing
                           set read_by = :by, read_at = :at
                         where district = :district and request = :request and office = any(:offices)
                           and filed_at is not null and read_at is null
                        """)
                .param("by", by)
                .param("at", Requests.utc(at))
                .param("district", ref.district().code())
                .param("request", ref.id())
                .param("offices", offices.toArray(UUID[]::new))
                .update();
    }

    static RequestFile.Filing read(ResultSet row, int number) throws SQLException {
        return new RequestFile.Filing(
                Organ.valueOf(row.getString("organ")),
                row.getObject("office", UUID.class),
                row.getString("addressee"),
                Requests.moment(row, "filed_at"),
                Requests.moment(row, "read_at"));
    }
}
