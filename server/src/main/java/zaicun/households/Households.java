package zaicun.households;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.kernel.District;

/** Stored households, one by one; {@link HouseholdBatch} writes them. */
@Repository
public class Households {

    private static final String SELECT =
            """
            select district, id, code, village, head, kind, marks, address, phone_masked, last_visit_on, last_contact_on
              from household
            """;

    private record CodeAndId(String code, UUID id) {}

    private final JdbcClient database;
    private final Seal seal;

    Households(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    public Optional<Household> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Rows::household)
                .optional();
    }

    public List<Household> find(District district, Collection<UUID> ids) {
        return database.sql(SELECT + "where district = :district and id = any(:ids)")
                .param("district", district.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows::household)
                .list();
    }

    /** Ids by code; codes without a household are absent. */
    public Map<String, UUID> idsOf(District district, Collection<String> codes) {
        return database.sql("select code, id from household where district = :district and code = any(:codes)")
                .param("district", district.code())
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> new CodeAndId(row.getString("code"), Rows.id(row, "id")))
                .list()
                .stream()
                .collect(Collectors.toMap(CodeAndId::code, CodeAndId::id));
    }

    /** The phone in clear, if one is known; the caller audits the opening with its reason. */
    public Optional<String> openPhone(District district, UUID id) {
        return database.sql(
                        """
                        select phone_sealed
                          from household
                         where district = :district and id = :id and phone_sealed is not null
                        """)
                .param("district", district.code())
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(seal::open);
    }

    /** Notes a contact that may be the latest; what is later already stays. */
    void noteContact(District district, UUID id, LocalDate on) {
        database.sql(
                        """
                        update household
                           set last_contact_on = greatest(last_contact_on, :on)
                         where district = :district and id = :id
                        """)
                .param("on", on)
                .param("district", district.code())
                .param("id", id)
                .update();
    }

    /** Works out anew when the household was last visited and contacted. */
    void refreshLastSeen(District district, UUID id) {
        database.sql(
                        """
                        update household h
                           set last_visit_on = (
                                   select max(v.visited_on)
                                     from visit v
                                    where v.district = h.district and v.household = h.id and v.retracted is null
                                      and not exists (select from visit later
                                                       where later.district = v.district and later.replaces = v.id)),
                               last_contact_on = (
                                   select max(c.contacted_on)
                                     from contact c
                                    where c.district = h.district and c.household = h.id and c.retracted is null
                                      and not exists (select from contact later
                                                       where later.district = c.district and later.replaces = c.id))
                         where h.district = :district and h.id = :id
                        """)
                .param("district", district.code())
                .param("id", id)
                .update();
    }
}
