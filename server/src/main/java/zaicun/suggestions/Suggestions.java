package zaicun.suggestions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;

/** Stored suggestions. */
@Repository
class Suggestions {

    private static final String SELECT =
            """
            select district, id, bureau, author_name, kind, words, open, published, state, version, received_on, due_on
              from suggestion
            """;

    private final JdbcClient database;
    private final Seal seal;

    Suggestions(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Whether it is new: the same id is taken once. */
    boolean add(Suggestion suggestion, UUID author) {
        return database.sql(
                                """
                                insert into suggestion (district, id, bureau, author, author_name, person, kind, words, open, state,
                                                        version, received_on, due_on)
                                values (:district, :id, :bureau, :author, :authorName, :person, :kind, :words, :open, :state,
                                        :version, :received, :due)
                                on conflict (district, id) do nothing
                                """)
                        .param("district", suggestion.district().code())
                        .param("id", suggestion.id())
                        .param("bureau", suggestion.bureau())
                        .param("author", indexOf(author))
                        .param("authorName", suggestion.authorName())
                        .param("person", suggestion.authorName().isEmpty() ? null : author)
                        .param("kind", suggestion.kind())
                        .param("words", suggestion.words())
                        .param("open", suggestion.open())
                        .param("state", suggestion.state().name())
                        .param("version", suggestion.version())
                        .param("received", suggestion.receivedOn())
                        .param("due", suggestion.dueOn().orElse(null))
                        .update()
                == 1;
    }

    Optional<Suggestion> find(District district, UUID id) {
        return database.sql(SELECT + " where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Suggestions::read)
                .optional();
    }

    /** Who suggested it, where he gives his name. */
    Optional<UUID> authorOf(Suggestion suggestion) {
        return database.sql("select person from suggestion where district = :district and id = :id and person is not null")
                .param("district", suggestion.district().code())
                .param("id", suggestion.id())
                .query(UUID.class)
                .optional();
    }

    boolean isBy(Suggestion suggestion, UUID person) {
        return database.sql("select exists (select from suggestion where district = :district and id = :id and author = :author)")
                .param("district", suggestion.district().code())
                .param("id", suggestion.id())
                .param("author", indexOf(person))
                .query(Boolean.class)
                .single();
    }

    List<Suggestion> by(UUID person) {
        return database.sql(SELECT + " where author = :author order by received_on desc, id desc")
                .param("author", indexOf(person))
                .query(Suggestions::read)
                .list();
    }

    List<Suggestion> at(District district, UUID bureau, int atMost) {
        return database.sql(SELECT
                        + """
                         where district = :district and bureau = :bureau
                         order by due_on nulls last, received_on desc, id
                         limit :atMost
                        """)
                .param("district", district.code())
                .param("bureau", bureau)
                .param("atMost", atMost)
                .query(Suggestions::read)
                .list();
    }

    List<Suggestion> published(District district, UUID bureau, int atMost) {
        return database.sql(SELECT
                        + """
                         where district = :district and bureau = :bureau and published and state = 'ANSWERED'
                         order by received_on desc, id
                         limit :atMost
                        """)
                .param("district", district.code())
                .param("bureau", bureau)
                .param("atMost", atMost)
                .query(Suggestions::read)
                .list();
    }

    List<Suggestion> dueBy(LocalDate day) {
        return database.sql(SELECT + " where due_on <= :day order by due_on, id").param("day", day).query(Suggestions::read).list();
    }

    void move(Suggestion next, SuggestionWord word) {
        int moved = database.sql(
                        """
                        update suggestion set state = :state, version = :version, published = :published, due_on = :due
                         where district = :district and id = :id and version = :seen
                        """)
                .param("state", next.state().name())
                .param("version", next.version())
                .param("published", next.published())
                .param("due", next.dueOn().orElse(null))
                .param("district", next.district().code())
                .param("id", next.id())
                .param("seen", next.version() - 1)
                .update();
        if (moved == 0) {
            throw new Conflict("这条意见刚刚有了新的进展，您的操作没有保存；请刷新后查看。");
        }
        database.sql(
                        """
                        insert into suggestion_word (district, suggestion, place, move, words, name, on_date)
                        values (:district, :suggestion, :place, :move, :words, :name, :on)
                        """)
                .param("district", next.district().code())
                .param("suggestion", next.id())
                .param("place", word.place())
                .param("move", word.move().name())
                .param("words", word.words())
                .param("name", word.name())
                .param("on", word.on())
                .update();
    }

    List<SuggestionWord> words(Collection<Suggestion> suggestions) {
        return database.sql(
                        """
                        select suggestion, place, move, words, name, on_date
                          from suggestion_word
                         where district = any(:districts::bpchar[]) and suggestion = any(:suggestions)
                         order by suggestion, place
                        """)
                .param("districts", suggestions.stream().map(each -> each.district().code()).distinct().toArray(String[]::new))
                .param("suggestions", suggestions.stream().map(Suggestion::id).toArray(UUID[]::new))
                .query((row, number) -> new SuggestionWord(
                        row.getObject("suggestion", UUID.class),
                        row.getInt("place"),
                        SuggestionMove.valueOf(row.getString("move")),
                        row.getString("words"),
                        row.getString("name"),
                        row.getObject("on_date", LocalDate.class)))
                .list();
    }

    private byte[] indexOf(UUID person) {
        return seal.indexOf("suggestion " + person);
    }

    private static Suggestion read(ResultSet row, int number) throws SQLException {
        return new Suggestion(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("bureau", UUID.class),
                row.getString("author_name"),
                row.getString("kind"),
                row.getString("words"),
                row.getBoolean("open"),
                row.getBoolean("published"),
                SuggestionState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)));
    }
}
