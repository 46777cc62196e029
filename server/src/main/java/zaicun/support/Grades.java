package zaicun.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** What people were graded (11.1), for other articles and the personal file. Grades are personal data: the caller asks the line. */
@Repository
public class Grades {

    /** The code under which the policy lists yearly assessment. */
    public static final String YEARLY = "YEARLY";

    /**
     * A grade in force.
     *
     * @param file the person's file in the round; a screen can open it
     * @param kind code of the policy's kinds of assessment
     * @param code code of the policy's grades; {@code title} its name
     * @param lowest whether it is the last of them (不合格)
     * @param contested an objection waits for its answer
     */
    public record Grade(
            District district, UUID file, UUID person, String kind, String round, int year, String code, String title,
            boolean lowest, boolean contested, LocalDate gradedOn) {}

    private final JdbcClient database;
    private final Policy policy;

    Grades(JdbcClient database, Policy policy) {
        this.database = database;
        this.policy = policy;
    }

    /** The yearly grade of a person for a year, if one was given. */
    public Optional<Grade> yearly(District district, UUID person, int year) {
        return of(district, person).stream()
                .filter(grade -> grade.kind().equals(YEARLY) && grade.year() == year)
                .findFirst();
    }

    /** Every grade of a person in a district, the latest first. */
    public List<Grade> of(District district, UUID person) {
        return database.sql(
                        """
                        select f.district, f.id, f.person, r.kind, r.title, r.until, f.grade, f.state, f.graded_on
                          from assessment_file f
                          join assessment_round r on r.district = f.district and r.id = f.round
                         where f.district = :district and f.person = :person and f.grade is not null
                         order by r.until desc, f.graded_on desc, f.id desc
                        """)
                .param("district", district.code())
                .param("person", person)
                .query(this::read)
                .list();
    }

    private Grade read(ResultSet row, int number) throws SQLException {
        var gradedOn = row.getObject("graded_on", LocalDate.class);
        var catalogue = policy.on(gradedOn).get(PolicyKeys.GRADES);
        var code = row.getString("grade");
        return new Grade(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getObject("until", LocalDate.class).minusDays(1).getYear(),
                code,
                catalogue.stream().filter(item -> item.code().equals(code)).map(CatalogueItem::title).findFirst().orElse(code),
                catalogue.getLast().code().equals(code),
                row.getString("state").equals("OBJECTED"),
                gradedOn);
    }
}
