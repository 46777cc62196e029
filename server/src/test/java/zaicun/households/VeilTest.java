package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.compliance.DutySource;
import zaicun.compliance.Selection;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/** Boards and traces are read beyond a household's own line, so they never name its people. */
@ZaicunTest
class VeilTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String ANY_HEAD = "张户";

    @Autowired
    Houses houses;

    @Autowired
    HouseholdDesk desk;

    @Autowired
    Households households;

    @Autowired
    List<DutySource> sources;

    House house;
    Farms farms;
    UUID helper;

    @BeforeEach
    void build() {
        house = houses.build();
        farms = new Farms(house, desk, households);
        helper = house.member(0, 0).person();
        var household = farms.lifted(0);
        farms.lifted(0);
        farms.paired(household, helper);
        farms.send(house.as(helper), "visit", farms.visit(household, "2026-11-20")).requireOk();
        farms.send(house.as(helper), "contact", farms.contact(household, "2026-11-20")).requireOk();
        farms.send(house.as(helper), "hardship", hardship(household)).requireOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.1", "7.4", "7.5", "7.7", "7.8", "7.9"})
    void no_standing_names_a_household(String clause) {
        var source = sources.stream()
                .filter(one -> one.clauses().contains(Clause.of(clause)))
                .findFirst()
                .orElseThrow();

        List<String> told;
        try (var reckoned = source.reckon(
                new Selection.Under(house.district(), house.district().code()), Span.day(TODAY), TODAY)) {
            told = reckoned.filter(one -> one.clause().equals(Clause.of(clause)))
                    .map(Object::toString)
                    .toList();
        }

        assertThat(told).isNotEmpty().noneMatch(text -> text.contains(ANY_HEAD));
        assertThat(told).anyMatch(text -> text.contains("张＊＊户（…"));
    }

    @Test
    void the_sending_unit_reads_the_pair_with_the_veil() {
        var listed = house.as(Role.SENDING_UNIT).get("/api/standings?clause=7.4").requireOk();

        assertThat(listed.json().toString()).contains("→ 张＊＊户（…").doesNotContain(ANY_HEAD);
    }

    @Test
    void households_of_one_surname_are_told_apart_by_the_end_of_the_code() {
        var one = Household.veiledName("欧阳明", "4201170010010001");
        var other = Household.veiledName("欧阳亮", "4201170010010002");

        assertThat(one).isEqualTo("欧＊＊户（…0001）").isNotEqualTo(other);
        assertThat(Household.veiledName("王五", "A1")).isEqualTo("王＊＊户（…A1）");
    }

    private Map<String, Object> hardship(UUID household) {
        return Map.of(
                "district", house.district().code(), "household", household, "on", "2026-11-20", "clue", "FOUND",
                "words", "突发大病");
    }
}
