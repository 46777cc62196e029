package zaicun.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Several questions sent together: the way to the database is gone once, which is most of what a small question costs. The
 * questions are separated by semicolons and share their named parameters.
 */
@Component
public class OneTrip {

    private final NamedParameterJdbcTemplate database;

    OneTrip(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Reads the answers in the order of the questions. */
    public interface Reading<A> {
        A read(Answers answers) throws SQLException;
    }

    public <A> A ask(String questions, Map<String, ?> given, Reading<A> reading) {
        return database.execute(questions, given, (PreparedStatement statement) -> {
            statement.execute();
            return reading.read(new Answers(statement));
        });
    }

    /** What came back, one list of rows after the other. */
    public static final class Answers {

        private final PreparedStatement statement;
        private boolean begun;

        private Answers(PreparedStatement statement) {
            this.statement = statement;
        }

        public <R> List<R> next(RowMapper<R> mapper) throws SQLException {
            if (begun && !statement.getMoreResults()) {
                throw new IllegalStateException("more answers were read than questions asked");
            }
            begun = true;
            var rows = new ArrayList<R>();
            try (var answer = statement.getResultSet()) {
                while (answer.next()) {
                    rows.add(mapper.mapRow(answer, rows.size()));
                }
            }
            return rows;
        }
    }
}
