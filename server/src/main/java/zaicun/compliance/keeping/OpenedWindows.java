package zaicun.compliance.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** From when to when the windows of a district have their rows. */
@Repository
class OpenedWindows {

    private final JdbcClient database;

    OpenedWindows(JdbcClient database) {
        this.database = database;
    }

    Optional<Span> of(District district) {
        return database.sql("select opened_from, opened_to from opened_windows where district = :district")
                .param("district", district.code())
                .query(OpenedWindows::read)
                .optional();
    }

    /** Widens what is opened by the dates. */
    void add(District district, Span dates) {
        database.sql(
                        """
                        insert into opened_windows (district, opened_from, opened_to) values (:district, :from, :to)
                        on conflict (district) do update
                           set opened_from = least(opened_windows.opened_from, excluded.opened_from),
                               opened_to = greatest(opened_windows.opened_to, excluded.opened_to)
                        """)
                .param("district", district.code())
                .param("from", dates.from())
                .param("to", dates.last())
                .update();
    }

    private static Span read(ResultSet row, int number) throws SQLException {
        return Span.of(row.getObject("opened_from", LocalDate.class), row.getObject("opened_to", LocalDate.class));
    }
}
