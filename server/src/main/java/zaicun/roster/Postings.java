package zaicun.roster;

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
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

/** Stored postings with their history. */
@Repository
class Postings {

    private static final String SELECT =
            """
            select district, id, team, person, post, unit, village, from_on, until, leads
              from posting
            """;

    private final JdbcClient database;
    private final Clock clock;

    Postings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Posting> find(District district, UUID id) {
        return database.sql(SELECT + " where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Postings::read)
                .optional();
    }

    List<Posting> find(Collection<UUID> ids, Collection<District> districts) {
        return database.sql(SELECT + " where district = any(:districts::bpchar[]) and id = any(:ids)")
                .param("districts", districts.stream().map(District::code).toArray(String[]::new))
                .param("ids", ids.toArray(UUID[]::new))
                .query(Postings::read)
                .list();
    }

    List<Posting> ofPerson(UUID person) {
        return database.sql(SELECT + " where person = :person order by from_on desc")
                .param("person", person)
                .query(Postings::read)
                .list();
    }

    List<Posting> ofTeam(District district, UUID team, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and team = :team and from_on < :until and until > :from
                                 order by leads desc, from_on, id
                                """)
                .param("district", district.code())
                .param("team", team)
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Postings::read)
                .list();
    }

    List<Posting> under(District district, String villagePrefix, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and lies_under(village, :prefix)
                                   and from_on < :until and until > :from
                                 order by village, team, leads desc, from_on, id
                                """)
                .param("district", district.code())
                .param("prefix", villagePrefix)
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Postings::read)
                .list();
    }

    List<Posting> ofUnit(UUID unit, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where unit = :unit and from_on < :until and until > :from
                                 order by village, leads desc, from_on, id
                                """)
                .param("unit", unit)
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Postings::read)
                .list();
    }

    List<Posting> ofUnits(District district, Collection<UUID> units, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and unit = any(:units)
                                   and from_on < :until and until > :from
                                 order by village, leads desc, from_on, id
                                """)
                .param("district", district.code())
                .param("units", units.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Postings::read)
                .list();
    }

    /** Where these units ever had people. */
    List<District> districtsOf(Collection<UUID> units) {
        return database.sql(
                        """
                        select district from posting where unit = any(:units)
                         union
                        select district from team where unit = any(:units)
                         order by district
                        """)
                .param("units", units.toArray(UUID[]::new))
                .query((row, number) -> new District(row.getString("district")))
                .list();
    }

    void add(Posting posting, String leadsWhy) {
        database.sql(
                        """
                        insert into posting (district, id, team, person, post, unit, village, from_on, until, leads,
                                             leads_why, recorded_at)
                        values (:district, :id, :team, :person, :post, :unit, :village, :from, :until, :leads,
                                :leadsWhy, :recordedAt)
                        """)
                .param("district", posting.district().code())
                .param("id", posting.id())
                .param("team", posting.team())
                .param("person", posting.person())
                .param("post", posting.post().name())
                .param("unit", posting.unit())
                .param("village", posting.village())
                .param("from", posting.span().from())
                .param("until", posting.span().until())
                .param("leads", posting.leads())
                .param("leadsWhy", leadsWhy)
                .param("recordedAt", OffsetDateTime.now(clock))
                .update();
    }

    void change(Posting posting, String leadsWhy) {
        database.sql(
                        """
                        update posting
                           set post = :post, unit = :unit, until = :until, leads = :leads, leads_why = :leadsWhy
                         where district = :district and id = :id
                        """)
                .param("post", posting.post().name())
                .param("unit", posting.unit())
                .param("until", posting.span().until())
                .param("leads", posting.leads())
                .param("leadsWhy", leadsWhy)
                .param("district", posting.district().code())
                .param("id", posting.id())
                .update();
    }

    void moveEnd(Posting posting, LocalDate until) {
        database.sql("update posting set until = :until where district = :district and id = :id")
                .param("until", until)
                .param("district", posting.district().code())
                .param("id", posting.id())
                .update();
    }

    /** Writes into the posting's history; {@code what} is BEGUN, CHANGED or ENDED. */
    void tell(Posting posting, String what, String words, UUID by) {
        database.sql(
                        """
                        insert into posting_event (district, id, posting, what, words, recorded_at, recorded_by)
                        values (:district, :id, :posting, :what, :words, :recordedAt, :by)
                        """)
                .param("district", posting.district().code())
                .param("id", Ids.next())
                .param("posting", posting.id())
                .param("what", what)
                .param("words", words)
                .param("recordedAt", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    private static Posting read(ResultSet row, int number) throws SQLException {
        return new Posting(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("team", UUID.class),
                row.getObject("person", UUID.class),
                Post.valueOf(row.getString("post")),
                row.getObject("unit", UUID.class),
                row.getString("village"),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getBoolean("leads"));
    }
}
