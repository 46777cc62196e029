package zaicun.integrity.pledges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored pledges and the texts that were pledged. */
@Repository
class Pledges {

    private static final String SELECT =
            """
            select district, id, person, posting, village, version, pledged_on
              from pledge
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Pledges(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Whether it is new: the same text is pledged once in a posting. */
    boolean add(Pledge pledge) {
        return database.sql(
                                """
                                insert into pledge (district, id, person, posting, village, version, pledged_on, recorded_at)
                                values (:district, :id, :person, :posting, :village, :version, :on, :at)
                                on conflict do nothing
                                """)
                        .param("district", pledge.district().code())
                        .param("id", pledge.id())
                        .param("person", pledge.person())
                        .param("posting", pledge.posting())
                        .param("village", pledge.village())
                        .param("version", pledge.version())
                        .param("on", pledge.pledgedOn())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Keeps the words of a text that is pledged. */
    void keep(PledgeText text, LocalDate since) {
        database.sql(
                        """
                        insert into pledge_text (version, from_on, words) values (:version, :from, :words::jsonb)
                        on conflict do nothing
                        """)
                .param("version", text.version())
                .param("from", since)
                .param("words", json.writeValueAsString(text))
                .update();
    }

    PledgeText textOf(Pledge pledge) {
        var words = database.sql("select words from pledge_text where version = :version")
                .param("version", pledge.version())
                .query(String.class)
                .single();
        return json.readValue(words, PledgeText.class);
    }

    Optional<Pledge> find(District district, UUID id) {
        return database.sql(SELECT + " where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Pledges::read)
                .optional();
    }

    List<Pledge> of(District district, Collection<UUID> postings) {
        return database.sql(SELECT + " where district = :district and posting = any(:postings) order by pledged_on, id")
                .param("district", district.code())
                .param("postings", postings.toArray(UUID[]::new))
                .query(Pledges::read)
                .list();
    }

    List<Pledge> ofPeople(District district, Collection<UUID> people, Span dates) {
        return database.sql(SELECT
                        + """
                         where district = :district and person = any(:people)
                           and pledged_on >= :from and pledged_on < :until
                         order by pledged_on, id
                        """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Pledges::read)
                .list();
    }

    private static Pledge read(ResultSet row, int number) throws SQLException {
        return new Pledge(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                row.getString("village"),
                row.getString("version"),
                row.getObject("pledged_on", LocalDate.class));
    }
}
