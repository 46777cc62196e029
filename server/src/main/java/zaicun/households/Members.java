package zaicun.households;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.roster.IdentityNumber;

/** Stored members of households. Identity numbers and words on health go in sealed. */
@Repository
public class Members {

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    Members(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    public List<Member> of(District district, UUID household) {
        return database.sql(
                        """
                        select id, household, name, relation, birth, identity_masked,
                               health_sealed is not null as health, away
                          from household_member
                         where district = :district and household = :household
                         order by birth nulls last, name
                        """)
                .param("district", district.code())
                .param("household", household)
                .query(Members::read)
                .list();
    }

    /** Adds the members, or updates those of the same name in the same household, whose ids are given by code. */
    void put(District district, List<MemberForm> forms, Map<String, UUID> households) {
        database.sql(
                        """
                        insert into household_member (district, id, household, name, relation, birth, identity_sealed,
                                                      identity_masked, health_sealed, recorded_at)
                        select :district, id, household, name, relation, birth::date, identity, masked, health, :at
                          from unnest(:ids::uuid[], :households::uuid[], :names::text[], :relations::text[],
                                      :births::text[], :identities::bytea[], :masked::text[], :healths::bytea[])
                               as t (id, household, name, relation, birth, identity, masked, health)
                        on conflict (district, household, name) do update
                           set relation = excluded.relation, birth = excluded.birth,
                               identity_sealed = coalesce(excluded.identity_sealed, household_member.identity_sealed),
                               identity_masked = case when excluded.identity_sealed is null
                                                      then household_member.identity_masked
                                                      else excluded.identity_masked end,
                               health_sealed = excluded.health_sealed
                        """)
                .param("district", district.code())
                .param("ids", forms.stream().map(form -> Ids.next()).toArray(UUID[]::new))
                .param("households", forms.stream()
                        .map(form -> households.get(form.householdCode()))
                        .toArray(UUID[]::new))
                .param("names", forms.stream().map(MemberForm::name).toArray(String[]::new))
                .param("relations", forms.stream().map(MemberForm::relation).toArray(String[]::new))
                .param("births", forms.stream()
                        .map(form -> form.born().map(Object::toString).orElse(null))
                        .toArray(String[]::new))
                .param("identities", forms.stream()
                        .map(form -> form.identity().map(IdentityNumber::digits).map(seal::close).orElse(null))
                        .toArray(byte[][]::new))
                .param("masked", forms.stream()
                        .map(form -> form.identity().map(IdentityNumber::masked).orElse(""))
                        .toArray(String[]::new))
                .param("healths", forms.stream()
                        .map(form -> form.health().isEmpty() ? null : seal.close(form.health()))
                        .toArray(byte[][]::new))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    public Optional<String> openIdentity(District district, UUID member) {
        return open("select identity_sealed from household_member where district = :district and id = :id", district, member);
    }

    public Optional<String> openHealth(District district, UUID member) {
        return open("select health_sealed from household_member where district = :district and id = :id", district, member);
    }

    private Optional<String> open(String sql, District district, UUID member) {
        return database.sql(sql)
                .param("district", district.code())
                .param("id", member)
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found)
                .map(seal::open);
    }

    private static Member read(ResultSet row, int number) throws SQLException {
        return new Member(
                Rows.id(row, "id"),
                Rows.id(row, "household"),
                row.getString("name"),
                row.getString("relation"),
                Rows.date(row, "birth"),
                row.getString("identity_masked"),
                row.getBoolean("health"),
                row.getBoolean("away"));
    }
}
