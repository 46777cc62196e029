package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.households.pairings.PairingForm;
import zaicun.households.pairings.PairingImport;
import zaicun.kernel.Organ;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;

@ZaicunTest
@Tag("external-database")
class PairingTest {

    @Autowired
    Houses houses;

    @Autowired
    HouseholdDesk desk;

    @Autowired
    Households households;

    @Autowired
    PairingImport list;

    House house;
    Farms farms;

    @BeforeEach
    void build() {
        house = houses.build();
        farms = new Farms(house, desk, households);
    }

    @Test
    void a_fourth_household_is_refused() {
        var helper = house.somebody();
        farms.lifted(0, 3).forEach(household -> farms.paired(household, helper));

        var answer = farms.pair(house.as(Role.VILLAGE), farms.lifted(0), helper, "2026-11-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.clause()).isEqualTo("7.2");
    }

    @Test
    void a_household_after_an_ended_one_is_not_a_fourth() {
        var helper = house.somebody();
        var three = farms.lifted(0, 3);
        three.subList(0, 2).forEach(household -> farms.paired(household, helper));
        var ended = farms.pair(house.as(Role.VILLAGE), three.getLast(), helper, "2026-01-01").at("/id");
        house.as(Role.VILLAGE)
                .post(
                        "/api/households/" + house.district() + "/pairings/" + ended + "/end",
                        "{\"last\":\"2026-10-31\",\"why\":\"工作调整\"}")
                .requireOk();

        var answer = farms.pair(house.as(Role.VILLAGE), farms.lifted(0), helper, "2026-11-01");
        var overlapping = farms.pair(house.as(Role.VILLAGE), farms.lifted(0), helper, "2026-10-31");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(overlapping.clause()).isEqualTo("7.2");
    }

    @Test
    void a_unit_does_not_end_the_pairing_of_another_units_helper() {
        var pairing = farms.pair(house.as(Role.BUREAU), farms.lifted(0), house.somebody(), "2026-01-01").at("/id");
        var path = "/api/households/" + house.district() + "/pairings/" + pairing + "/end";
        var ending = Map.of("last", "2026-10-31", "why", "工作调整");

        var other = house.as(Role.SENDING_UNIT).post(path, ending);
        var village = house.as(Role.VILLAGE).post(path, ending);

        assertThat(other.code()).isEqualTo("pairing.unit");
        assertThat(village.status()).isEqualTo(200);
    }

    @Test
    void the_same_two_are_not_paired_twice_at_a_time() {
        var helper = house.somebody();
        var household = farms.lifted(0);
        farms.paired(household, helper);

        var answer = farms.pair(house.as(Role.VILLAGE), household, helper, "2026-11-01");

        assertThat(answer.code()).isEqualTo("pairing.twice");
    }

    @Test
    void many_who_pair_at_once_never_pass_the_cap() throws Exception {
        var helper = house.somebody();
        var candidates = farms.lifted(0, 12);
        var village = house.as(Role.VILLAGE);
        var street = house.at(house.office(Organ.VILLAGE));
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < candidates.size(); i++) {
            var by = i % 2 == 0 ? village : street;
            var household = candidates.get(i);
            calls.add(() -> farms.pair(by, household, helper, "2026-11-01").status());
        }

        List<Future<Integer>> answers;
        try (var threads = Executors.newFixedThreadPool(12)) {
            answers = threads.invokeAll(calls);
        }

        assertThat(answers).extracting(Future::get).filteredOn(status -> status == 200).hasSize(3);
        assertThat(answers).extracting(Future::get).filteredOn(status -> status == 422).hasSize(9);
    }

    @Test
    void a_unit_pairs_its_own_people_only() {
        var household = farms.lifted(0);
        var stranger = house.somebody();
        var own = house.member(0, 0).person();

        var refused = farms.pair(house.as(Role.SENDING_UNIT), household, stranger, "2026-11-01");
        var taken = farms.pair(house.as(Role.SENDING_UNIT), household, own, "2026-11-01");

        assertThat(refused.code()).isEqualTo("pairing.unit");
        assertThat(taken.status()).isEqualTo(200);
    }

    @Test
    void a_list_past_the_cap_is_refused_as_a_whole_and_names_the_line() {
        var helper = house.somebody();
        var forms = forms(helper, 4);

        var faults = list.faults(house.district(), forms);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.index()).isEqualTo(3);
            assertThat(fault.field()).isEqualTo("helper");
        });
        assertThatThrownBy(() -> list.putAll(house.district(), forms, Houses.TESTER)).isInstanceOf(Refusal.class);
        assertThat(list.faults(house.district(), forms.subList(0, 3))).isEmpty();
    }

    @Test
    void a_list_imported_again_moves_ends_and_adds_nothing() {
        var helper = house.somebody();
        var forms = forms(helper, 3);
        list.putAll(house.district(), forms, Houses.TESTER);
        var ending = forms.stream()
                .map(form -> new PairingForm(
                        form.household(), helper, Span.of(form.span().from(), LocalDate.of(2026, 12, 31))))
                .toList();

        list.putAll(house.district(), ending, Houses.TESTER);

        var late = farms.pair(house.as(Role.VILLAGE), farms.lifted(0), helper, "2027-01-01");
        assertThat(late.status()).isEqualTo(200);
    }

    private List<PairingForm> forms(UUID helper, int count) {
        var forms = IntStream.range(0, count)
                .mapToObj(i -> farms.form(0, HouseholdKind.LIFTED, Set.of()))
                .toList();
        desk.putAll(house.district(), forms, Houses.TESTER);
        return forms.stream()
                .map(form -> new PairingForm(
                        form.code(), helper, Span.from(LocalDate.of(2026, 1, 1))))
                .toList();
    }
}
