package zaicun.households.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.households.HouseholdForm;
import zaicun.households.HouseholdKind;
import zaicun.households.MemberForm;
import zaicun.households.Rows;
import zaicun.households.intake.ListedHousehold.Place;
import zaicun.kernel.District;
import zaicun.roster.IdentityNumber;

/** Households and members as they are written down, many at a time, to hold a list against. */
@Repository
public class StoredLists {

    /** A household of a code, in one of perhaps several districts. */
    private record Placed(String code, Place place) {}

    private final JdbcClient database;
    private final Seal seal;

    StoredLists(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Where households of these codes lie, over all districts; more than one place where a code is used twice. */
    public Map<String, List<Place>> places(Collection<String> codes) {
        return database.sql("select district, code, village from household where code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> new Placed(
                        row.getString("code"),
                        new Place(new District(row.getString("district")), row.getString("village"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Placed::code, Collectors.mapping(Placed::place, Collectors.toList())));
    }

    /** By code, as the forms say that would bring them about. */
    Map<String, HouseholdForm> households(District district, Collection<String> codes) {
        var found = new HashMap<String, HouseholdForm>();
        database.sql(
                        """
                        select code, village, head, kind, marks, address, phone_sealed
                          from household
                         where district = :district and code = any(:codes)
                        """)
                .param("district", district.code())
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("code"), household(row));
                });
        return found;
    }

    private HouseholdForm household(ResultSet row) throws SQLException {
        return new HouseholdForm(
                row.getString("code"), row.getString("village"), row.getString("head"),
                HouseholdKind.valueOf(row.getString("kind")), Rows.marks(row), row.getString("address"),
                opened(row, "phone_sealed").orElse(""));
    }

    /** Of the households of these codes; household by household, since nothing is known yet of a table just filled. */
    List<MemberForm> members(District district, Collection<String> codes) {
        return database.sql(
                        """
                        select h.code, m.name, m.relation, m.birth, m.identity_sealed, m.health_sealed
                          from household h
                         cross join lateral (
                                select name, relation, birth, identity_sealed, health_sealed
                                  from household_member
                                 where district = h.district and household = h.id
                                offset 0) m
                         where h.district = :district and h.code = any(:codes)
                        """)
                .param("district", district.code())
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> new MemberForm(
                        row.getString("code"), row.getString("name"), row.getString("relation"),
                        Rows.date(row, "birth"), opened(row, "identity_sealed").map(IdentityNumber::new),
                        opened(row, "health_sealed").orElse("")))
                .list();
    }

    private Optional<String> opened(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(seal::open);
    }
}
