package zaicun.support.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;

/** Stored files. */
@Repository
class GradeFiles {

    private static final String SELECT =
            """
            select district, id, round, person, posting, village, unit, state, step, version, grade, graded_on
              from assessment_file
            """;
    private static final String ADD =
            """
            insert into assessment_file (district, id, round, person, posting, village, unit, state, step, version)
            values (:district, :id, :round, :person, :posting, :village, :unit, :state, :step, :version)
            """;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    GradeFiles(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(List<GradeFile> files) {
        batches.batchUpdate(ADD, files.stream()
                .map(file -> new MapSqlParameterSource()
                        .addValue("district", file.district().code())
                        .addValue("id", file.id())
                        .addValue("round", file.round())
                        .addValue("person", file.person())
                        .addValue("posting", file.posting())
                        .addValue("village", file.village())
                        .addValue("unit", file.unit())
                        .addValue("state", file.state().name())
                        .addValue("step", file.step())
                        .addValue("version", file.version()))
                .toArray(SqlParameterSource[]::new));
    }

    /** Writes how the file stands now; somebody else's move in between is a conflict. */
    void move(GradeFile file) {
        int written = database.sql(
                        """
                        update assessment_file
                           set state = :state, step = :step, version = :version, grade = :grade, graded_on = :gradedOn
                         where district = :district and id = :id and version = :version - 1
                        """)
                .param("state", file.state().name())
                .param("step", file.step())
                .param("version", file.version())
                .param("grade", file.grade().orElse(null), Types.VARCHAR)
                .param("gradedOn", file.gradedOn().orElse(null), Types.DATE)
                .param("district", file.district().code())
                .param("id", file.id())
                .update();
        if (written == 0) {
            throw new Conflict("这份考核刚刚被他人办理过；请刷新后再办理。");
        }
    }

    Optional<GradeFile> find(District district, UUID id) {
        return database.sql(SELECT + " where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(GradeFiles::read)
                .optional();
    }

    /** Everything in the line: of these units, and of villages that the expression matches. */
    List<GradeFile> inLine(District district, LineOfSight line) {
        return database.sql(SELECT + " where district = :district and (unit = any(:units) or village ~ :villages) order by village, id")
                .param("district", district.code())
                .param("units", line.units().toArray(UUID[]::new))
                .param("villages", line.expression())
                .query(GradeFiles::read)
                .list();
    }

    List<GradeFile> inRound(District district, UUID round, LineOfSight line) {
        return database.sql(SELECT
                        + " where district = :district and round = :round and (unit = any(:units) or village ~ :villages)"
                        + " order by village, id")
                .param("district", district.code())
                .param("round", round)
                .param("units", line.units().toArray(UUID[]::new))
                .param("villages", line.expression())
                .query(GradeFiles::read)
                .list();
    }

    List<GradeFile> ofPerson(District district, UUID person) {
        return database.sql(SELECT + " where district = :district and person = :person order by id desc")
                .param("district", district.code())
                .param("person", person)
                .query(GradeFiles::read)
                .list();
    }

    /** How many files a round has, and how many of them have the grade. */
    record Count(int files, int graded) {}

    Count count(Round round, String grade) {
        return database.sql(
                        """
                        select count(*) as files, count(*) filter (where grade = :grade) as graded
                          from assessment_file
                         where district = :district and round = :round
                        """)
                .param("grade", grade)
                .param("district", round.district().code())
                .param("round", round.id())
                .query((row, number) -> new Count(row.getInt("files"), row.getInt("graded")))
                .single();
    }

    /** Whom a viewer may see by his seats. */
    record LineOfSight(Set<String> villagePrefixes, Collection<UUID> units) {

        String expression() {
            return villagePrefixes.isEmpty()
                    ? "^-$"
                    : villagePrefixes.stream().collect(Collectors.joining("|", "^(", ")"));
        }

        boolean holds(GradeFile file) {
            return units.contains(file.unit()) || villagePrefixes.stream().anyMatch(file.village()::startsWith);
        }
    }

    private static GradeFile read(ResultSet row, int number) throws SQLException {
        return new GradeFile(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("round", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                row.getString("village"),
                row.getObject("unit", UUID.class),
                FileState.valueOf(row.getString("state")),
                row.getInt("step"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("grade")),
                Optional.ofNullable(row.getObject("graded_on", LocalDate.class)));
    }
}
