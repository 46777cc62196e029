package zaicun.roster.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Team;

/** Teams and postings, many at a time. */
@Repository
class BookedPostings {

    private final JdbcClient database;

    BookedPostings(JdbcClient database) {
        this.database = database;
    }

    Optional<Team> team(String village, String name) {
        return database.sql(
                        """
                        select district, id, village, name, unit, from_on, until
                          from team
                         where district = :district and village = :village and name = :name
                        """)
                .param("district", District.of(village).code())
                .param("village", village)
                .param("name", name)
                .query((row, number) -> new Team(
                        new District(row.getString("district")),
                        row.getObject("id", UUID.class),
                        row.getString("village"),
                        row.getString("name"),
                        row.getObject("unit", UUID.class),
                        span(row)))
                .optional();
    }

    /** All postings, past ones too, of these people and in these teams. */
    List<PostingLine> of(Collection<UUID> people, Collection<UUID> teams) {
        return database.sql(
                        """
                        select district, id, team, person, post, unit, village, from_on, until, leads, leads_why
                          from posting
                         where person = any(:people) or team = any(:teams)
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("teams", teams.toArray(UUID[]::new))
                .query((row, number) -> new PostingLine(posting(row), row.getString("leads_why")))
                .list();
    }

    private static Posting posting(ResultSet row) throws SQLException {
        return new Posting(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("team", UUID.class),
                row.getObject("person", UUID.class),
                Post.valueOf(row.getString("post")),
                row.getObject("unit", UUID.class),
                row.getString("village"),
                span(row),
                row.getBoolean("leads"));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class));
    }
}
