package zaicun.households.problems;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.OpenMatter;
import zaicun.daybook.OpenMatterSource;
import zaicun.households.Household;
import zaicun.households.Rows;
import zaicun.kernel.Clause;

/** The village's problems that have no outcome yet, for the agenda of the team stationed there; households veiled. */
@Repository
class ProblemsOpen implements OpenMatterSource {

    private static final Clause CLAUSE = Clause.of("7.6");
    private static final int MOST = 20;

    private final JdbcClient database;

    ProblemsOpen(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Stream<OpenMatter> open(DayBookQuery asked) {
        return database.sql(
                        """
                        select p.id, p.found_on, p.due_on, p.words, p.state, h.head, h.code
                          from household_problem p
                          join household h on h.district = p.district and h.id = p.household
                         where p.district = :district and p.village = :village and p.state in ('OPEN', 'WORKING')
                         order by p.due_on nulls last, p.id
                         limit :most
                        """)
                .param("district", asked.district().code())
                .param("village", asked.village())
                .param("most", MOST)
                .query((row, number) -> new OpenMatter(
                        row.getObject("found_on", java.time.LocalDate.class),
                        Rows.date(row, "due_on"),
                        CLAUSE,
                        "problem",
                        row.getString("id"),
                        "%s：%s（%s）".formatted(
                                Household.veiledName(row.getString("head"), row.getString("code")),
                                row.getString("words"),
                                ProblemState.valueOf(row.getString("state")).title())))
                .list()
                .stream();
    }
}
