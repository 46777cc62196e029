package zaicun.attendance.absence;

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
import zaicun.attendance.LineSights.LineSight;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;
import zaicun.lists.ListAsked;

/** Stored questions and what became of them. */
@Repository
class AbsenceQuestions {

    private static final String SELECT =
            """
            select district, id, person, posting, village, from_on, until, state, source, answer_due
              from absence_question
            """;

    private final JdbcClient database;
    private final Clock clock;

    AbsenceQuestions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who made a move, and what was said; {@code measure} is empty but for a talk. */
    record Said(UUID by, String name, String words, String measure) {}

    /** Whether it is new: the same id, or the same source, is not opened twice. */
    boolean open(AbsenceQuestion question) {
        return database.sql(
                        """
                        insert into absence_question (district, id, person, posting, village, from_on, until, state,
                                                      source, opened_at, answer_due)
                        values (:district, :id, :person, :posting, :village, :from, :until, :state,
                                :source, :at, :answerDue)
                        on conflict do nothing
                        """)
                        .param("district", question.district().code())
                        .param("id", question.id())
                        .param("person", question.person())
                        .param("posting", question.posting())
                        .param("village", question.village())
                        .param("from", question.dates().from())
                        .param("until", question.dates().until())
                        .param("state", question.state().name())
                        .param("source", question.source().orElse(null))
                        .param("at", OffsetDateTime.now(clock))
                        .param("answerDue", question.answerDue().orElse(null))
                        .update()
                == 1;
    }

    /** Reads it and keeps others away until the transaction ends. */
    Optional<AbsenceQuestion> lock(District district, UUID id) {
        return database.sql(SELECT + " where district = :district and id = :id for update")
                .param("district", district.code())
                .param("id", id)
                .query(AbsenceQuestions::read)
                .optional();
    }

    void move(AbsenceQuestion question, AbsenceState to, Optional<LocalDate> answerDue) {
        database.sql(
                        """
                        update absence_question set state = :state, answer_due = :answerDue
                         where district = :district and id = :id
                        """)
                .param("state", to.name())
                .param("answerDue", answerDue.orElse(null))
                .param("district", question.district().code())
                .param("id", question.id())
                .update();
    }

    void tell(AbsenceQuestion question, AbsenceMove move, Said said) {
        database.sql(
                        """
                        insert into absence_event (district, id, question, move, measure, words, recorded_at,
                                                   recorded_by, recorder)
                        values (:district, :id, :question, :move, :measure, :words, :at, :by, :recorder)
                        """)
                .param("district", question.district().code())
                .param("id", Ids.next())
                .param("question", question.id())
                .param("move", move.name())
                .param("measure", said.measure())
                .param("words", said.words())
                .param("at", OffsetDateTime.now(clock))
                .param("by", said.by())
                .param("recorder", said.name())
                .update();
    }

    /**
     * Which questions a list is asked for.
     *
     * @param people only about these; none means all
     * @param heardBy the day: suggestions whose person may still explain himself on it are left out
     */
    record Wanted(LineSight sight, AbsenceQuery query, Optional<List<UUID>> people, LocalDate heardBy) {}

    private static final String WANTED =
            """
             where district = any(:districts)
               and (starts_with_any(village, :prefixes) or posting = any(:postings)) and person <> :self
               and (state <> 'SUGGESTED' or answer_due is null or answer_due < :heardBy)
               and (cardinality(:states::text[]) = 0 or state = any(:states))
               and (:everybody or person = any(:people))
               and (cardinality(:only::uuid[]) = 0 or id = any(:only))
               and lies_under(village, :village) and from_on < :until and until > :from
            """;
    private static final String ORDER =
            """
             order by case when :sort = 'village' and not :descending then village end,
                      case when :sort = 'village' and :descending then village end desc,
                      case when :sort = 'state' and not :descending then state end,
                      case when :sort = 'state' and :descending then state end desc,
                      case when :sort = 'dates' and not :descending then from_on
                           when :sort = 'due' and not :descending then answer_due end,
                      case when :sort = 'dates' and :descending then from_on
                           when :sort = 'due' and :descending then answer_due end desc nulls last,
                      opened_at desc, id desc
             limit :limit offset :skipped
            """;

    /** The latest first, unless another order is asked for. */
    List<AbsenceQuestion> page(Wanted wanted, ListAsked asked) {
        return rows(wanted, asked, asked.size(), asked.skipped());
    }

    List<AbsenceQuestion> all(Wanted wanted, ListAsked asked) {
        return rows(wanted, asked, Integer.MAX_VALUE, 0);
    }

    private List<AbsenceQuestion> rows(Wanted wanted, ListAsked asked, int limit, long skipped) {
        return bound(SELECT + WANTED + ORDER, wanted)
                .param("sort", asked.sort())
                .param("descending", asked.descending())
                .param("limit", limit)
                .param("skipped", skipped)
                .query(AbsenceQuestions::read)
                .list();
    }

    int count(Wanted wanted) {
        return bound("select count(*) from absence_question" + WANTED, wanted).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec bound(String sql, Wanted wanted) {
        var sight = wanted.sight();
        var query = wanted.query();
        return database.sql(sql)
                .param("districts", sight.districtCodes())
                .param("prefixes", sight.prefixes().toArray(String[]::new))
                .param("postings", sight.postings().toArray(UUID[]::new))
                .param("self", sight.self())
                .param("heardBy", wanted.heardBy())
                .param("states", query.states().stream().map(Enum::name).toArray(String[]::new))
                .param("only", query.id().stream().toArray(UUID[]::new))
                .param("everybody", wanted.people().isEmpty())
                .param("people", wanted.people().orElse(List.of()).toArray(UUID[]::new))
                .param("village", query.village())
                .param("from", query.dates().from())
                .param("until", query.dates().until());
    }

    /** Who asked it. */
    List<UUID> askers(AbsenceQuestion question) {
        return database.sql(
                        """
                        select distinct recorded_by from absence_event
                         where district = :district and question = :question and move = 'ASK'
                        """)
                .param("district", question.district().code())
                .param("question", question.id())
                .query(UUID.class)
                .list();
    }

    List<AbsenceQuestion> ofPerson(UUID person) {
        return database.sql(SELECT + " where person = :person order by opened_at desc, id desc")
                .param("person", person)
                .query(AbsenceQuestions::read)
                .list();
    }

    List<AbsenceQuestion> ofPosting(District district, UUID posting) {
        return database.sql(SELECT + " where district = :district and posting = :posting order by from_on, id")
                .param("district", district.code())
                .param("posting", posting)
                .query(AbsenceQuestions::read)
                .list();
    }

    List<AbsenceEvent> events(District district, Collection<UUID> questions) {
        return database.sql(
                        """
                        select question, move, measure, words, recorded_at, recorder
                          from absence_event
                         where district = :district and question = any(:questions)
                         order by id
                        """)
                .param("district", district.code())
                .param("questions", questions.toArray(UUID[]::new))
                .query((row, number) -> new AbsenceEvent(
                        row.getObject("question", UUID.class),
                        AbsenceMove.valueOf(row.getString("move")),
                        AbsenceMove.valueOf(row.getString("move")).title(),
                        row.getString("measure"),
                        row.getString("words"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorder")))
                .list();
    }

    private static AbsenceQuestion read(ResultSet row, int number) throws SQLException {
        return new AbsenceQuestion(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                row.getString("village"),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                AbsenceState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("source", UUID.class)),
                Optional.ofNullable(row.getObject("answer_due", LocalDate.class)));
    }
}
