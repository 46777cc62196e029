package zaicun.integrity.handling;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.integrity.DisciplineOutcomes;
import zaicun.integrity.reports.Report;

/** Stores whom an outcome concerns. */
@Repository
class Outcomes {

    private final JdbcClient database;
    private final Seal seal;

    Outcomes(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(Report concluded, UUID person, String outcome, LocalDate on) {
        database.sql(
                        """
                        insert into discipline_outcome (district, report, place, person, discipline, outcome, on_date)
                        values (:district, :report, :place, :person, :discipline, :outcome, :on)
                        """)
                .param("district", concluded.district().code())
                .param("report", concluded.id())
                .param("place", concluded.version())
                .param("person", DisciplineOutcomes.indexOf(seal, person))
                .param("discipline", concluded.discipline())
                .param("outcome", outcome)
                .param("on", on)
                .update();
    }
}
