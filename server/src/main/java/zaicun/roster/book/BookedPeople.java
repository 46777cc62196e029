package zaicun.roster.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.kernel.Ids;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Masks;
import zaicun.roster.PersonForm;

/** People with an identity number, many at a time. */
@Repository
class BookedPeople {

    private final JdbcClient database;
    private final NamedParameterJdbcOperations batches;
    private final Seal seal;
    private final Clock clock;

    BookedPeople(JdbcClient database, NamedParameterJdbcOperations batches, Seal seal, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.seal = seal;
        this.clock = clock;
    }

    Map<IdentityNumber, KnownPerson> known(Collection<IdentityNumber> identities) {
        var indexes = identities.stream().map(each -> seal.indexOf(each.digits())).toArray(byte[][]::new);
        return database.sql(
                        """
                        select id, name, political_status, unit, duty_title, identity_sealed, phone_sealed
                          from person
                         where identity_index = any(:indexes)
                        """)
                .param("indexes", indexes)
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toMap(person -> person.form().identity(), Function.identity()));
    }

    void put(List<PersonForm> forms) {
        batches.batchUpdate(
                """
                insert into person (id, name, sex, birth, political_status, unit, duty_title, identity_sealed,
                                    identity_index, identity_masked, phone_sealed, phone_masked, recorded_at)
                values (:id, :name, :sex, :birth, :politicalStatus, :unit, :dutyTitle, :identitySealed,
                        :identityIndex, :identityMasked, :phoneSealed, :phoneMasked, :recordedAt)
                on conflict (identity_index) do update
                   set name = excluded.name, political_status = excluded.political_status,
                       unit = excluded.unit, duty_title = excluded.duty_title,
                       phone_sealed = excluded.phone_sealed, phone_masked = excluded.phone_masked
                """,
                forms.stream().map(this::parameters).toArray(MapSqlParameterSource[]::new));
    }

    /** Puts basics right; an empty phone leaves the one on record. */
    void amend(UUID id, Amendment amended) {
        database.sql(
                        """
                        update person
                           set name = :name, unit = :unit, duty_title = :dutyTitle,
                               political_status = case when identity_sealed is null then political_status
                                                       else :politicalStatus end,
                               phone_sealed = coalesce(:phoneSealed, phone_sealed),
                               phone_masked = case when :phoneMasked = '' then phone_masked else :phoneMasked end
                         where id = :id
                        """)
                .param("name", amended.name())
                .param("unit", amended.unit().orElse(null))
                .param("dutyTitle", amended.dutyTitle())
                .param("politicalStatus", amended.politicalStatus())
                .param("phoneSealed", amended.phone().isEmpty() ? null : seal.close(amended.phone()))
                .param("phoneMasked", Masks.phone(amended.phone()))
                .param("id", id)
                .update();
    }

    private MapSqlParameterSource parameters(PersonForm form) {
        var identity = form.identity();
        return new MapSqlParameterSource("id", Ids.next())
                .addValue("name", form.name())
                .addValue("sex", identity.sex())
                .addValue("birth", identity.birth())
                .addValue("politicalStatus", form.politicalStatus())
                .addValue("unit", form.unit().orElse(null))
                .addValue("dutyTitle", form.dutyTitle())
                .addValue("identitySealed", seal.close(identity.digits()))
                .addValue("identityIndex", seal.indexOf(identity.digits()))
                .addValue("identityMasked", identity.masked())
                .addValue("phoneSealed", form.phone().isEmpty() ? null : seal.close(form.phone()))
                .addValue("phoneMasked", Masks.phone(form.phone()))
                .addValue("recordedAt", OffsetDateTime.now(clock));
    }

    private KnownPerson read(ResultSet row, int number) throws SQLException {
        var phone = Optional.ofNullable(row.getBytes("phone_sealed")).map(seal::open).orElse("");
        var form = new PersonForm(
                row.getString("name"),
                new IdentityNumber(seal.open(row.getBytes("identity_sealed"))),
                row.getString("political_status"),
                Optional.ofNullable(row.getObject("unit", UUID.class)),
                row.getString("duty_title"),
                phone);
        return new KnownPerson(row.getObject("id", UUID.class), form);
    }
}
