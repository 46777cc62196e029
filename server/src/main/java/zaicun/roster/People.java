package zaicun.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;

/** Stored people. Identity numbers and phones go in sealed and come out masked. */
@Repository
class People {

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    People(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    Optional<Person> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<Person> find(Collection<UUID> ids) {
        return database.sql(
                        """
                        select id, name, sex, birth, political_status, unit, duty_title, identity_masked, phone_masked
                          from person
                         where id = any(:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(People::read)
                .list();
    }

    Optional<Person> withIdentity(IdentityNumber identity) {
        return database.sql("select id from person where identity_index = :index")
                .param("index", seal.indexOf(identity.digits()))
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** Adds the person, or updates who is known under the same identity number; answers his id. */
    UUID put(UUID id, PersonForm form) {
        var identity = form.identity();
        return database.sql(
                        """
                        insert into person (id, name, sex, birth, political_status, unit, duty_title, identity_sealed,
                                            identity_index, identity_masked, phone_sealed, phone_masked, recorded_at)
                        values (:id, :name, :sex, :birth, :politicalStatus, :unit, :dutyTitle, :identitySealed,
                                :identityIndex, :identityMasked, :phoneSealed, :phoneMasked, :recordedAt)
                        on conflict (identity_index) do update
                           set name = excluded.name, political_status = excluded.political_status,
                               unit = excluded.unit, duty_title = excluded.duty_title,
                               phone_sealed = excluded.phone_sealed, phone_masked = excluded.phone_masked
                        returning id
                        """)
                .param("id", id)
                .param("name", form.name())
                .param("sex", identity.sex())
                .param("birth", identity.birth())
                .param("politicalStatus", form.politicalStatus())
                .param("unit", form.unit().orElse(null))
                .param("dutyTitle", form.dutyTitle())
                .param("identitySealed", seal.close(identity.digits()))
                .param("identityIndex", seal.indexOf(identity.digits()))
                .param("identityMasked", identity.masked())
                .param("phoneSealed", form.phone().isEmpty() ? null : seal.close(form.phone()))
                .param("phoneMasked", Masks.phone(form.phone()))
                .param("recordedAt", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single();
    }

    /** Adds somebody of whom no identity number is asked. */
    void add(UUID id, StaffForm form) {
        database.sql(
                        """
                        insert into person (id, name, unit, duty_title, phone_sealed, phone_masked, recorded_at)
                        values (:id, :name, :unit, :dutyTitle, :phoneSealed, :phoneMasked, :recordedAt)
                        """)
                .param("id", id)
                .param("name", form.name())
                .param("unit", form.unit().orElse(null))
                .param("dutyTitle", form.dutyTitle())
                .param("phoneSealed", form.phone().isEmpty() ? null : seal.close(form.phone()))
                .param("phoneMasked", Masks.phone(form.phone()))
                .param("recordedAt", OffsetDateTime.now(clock))
                .update();
    }

    /** People whose name holds the words, in the order of their names. */
    List<Person> named(String words, int atMost) {
        return database.sql(
                        """
                        select id, name, sex, birth, political_status, unit, duty_title, identity_masked, phone_masked
                          from person
                         where strpos(name, :words) > 0
                         order by name, id
                         limit :atMost
                        """)
                .param("words", words)
                .param("atMost", atMost)
                .query(People::read)
                .list();
    }

    /** The identity number in clear, if one is known; the caller audits the opening with its reason. */
    Optional<String> openIdentity(UUID id) {
        return database.sql("select identity_sealed from person where id = :id and identity_sealed is not null")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(seal::open);
    }

    /** The phone number in clear, if one is known; the caller audits the opening with its reason. */
    Optional<String> openPhone(UUID id) {
        return database.sql("select phone_sealed from person where id = :id and phone_sealed is not null")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(seal::open);
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("sex"), ""),
                Optional.ofNullable(row.getObject("birth", LocalDate.class)),
                Objects.requireNonNullElse(row.getString("political_status"), ""),
                Optional.ofNullable(row.getObject("unit", UUID.class)),
                row.getString("duty_title"),
                row.getString("identity_masked"),
                row.getString("phone_masked"));
    }
}
