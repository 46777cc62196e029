package zaicun.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored accounts. */
@Repository
public class Accounts {

    private static final String SELECT =
            "select id, person, name, password_hash, must_change, closed_at is not null as closed from account ";

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Account> named(String name) {
        return database.sql(SELECT + "where lower(name) = lower(:name)")
                .param("name", name)
                .query(Accounts::read)
                .optional();
    }

    public Optional<Account> find(UUID id) {
        return database.sql(SELECT + "where id = :id").param("id", id).query(Accounts::read).optional();
    }

    public Optional<Account> ofPerson(UUID person) {
        return database.sql(SELECT + "where person = :person")
                .param("person", person)
                .query(Accounts::read)
                .optional();
    }

    public boolean none() {
        return database.sql("select not exists (select from account)").query(Boolean.class).single();
    }

    /** Accounts whose name holds the words or that belong to one of the people, by name. */
    public List<Account> search(String words, Collection<UUID> people, Page page) {
        return database.sql(
                        SELECT
                                + """
                                where strpos(lower(name), lower(:words)) > 0 or person = any(:people)
                                order by lower(name)
                                limit :size offset :offset
                                """)
                .param("words", words)
                .param("people", people.toArray(UUID[]::new))
                .param("size", page.size())
                .param("offset", page.offset())
                .query(Accounts::read)
                .list();
    }

    public int count(String words, Collection<UUID> people) {
        return database.sql(
                        """
                        select count(*) from account
                         where strpos(lower(name), lower(:words)) > 0 or person = any(:people)
                        """)
                .param("words", words)
                .param("people", people.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    void add(Account account) {
        database.sql(
                        """
                        insert into account (id, person, name, password_hash, must_change, created_at)
                        values (:id, :person, :name, :hash, :mustChange, :now)
                        """)
                .param("id", account.id())
                .param("person", account.person())
                .param("name", account.name())
                .param("hash", account.password().encoded())
                .param("mustChange", account.mustChange())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The holder's own choice. */
    void setChosen(UUID id, PasswordHash password) {
        setPassword("update account set password_hash = :hash, must_change = false where id = :id", id, password);
    }

    /** Given by somebody else, to be changed at the next sign-in. */
    void setOneTime(UUID id, PasswordHash password) {
        setPassword("update account set password_hash = :hash, must_change = true where id = :id", id, password);
    }

    void close(UUID id) {
        database.sql("update account set closed_at = :now where id = :id and closed_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }

    void reopen(UUID id) {
        database.sql("update account set closed_at = null where id = :id").param("id", id).update();
    }

    private void setPassword(String statement, UUID id, PasswordHash password) {
        database.sql(statement).param("hash", password.encoded()).param("id", id).update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                new PasswordHash(row.getString("password_hash")),
                row.getBoolean("must_change"),
                row.getBoolean("closed"));
    }
}
