package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Clause;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;
import zaicun.kernel.State;

@ZaicunTest
class DutiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

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

    @BeforeEach
    void build() {
        house = houses.build();
        farms = new Farms(house, desk, households);
    }

    @Test
    void a_visit_meets_the_quarter_but_not_the_months_contact() {
        var helper = house.somebody();
        var household = farms.lifted(0);
        farms.paired(household, helper);
        farms.send(house.as(helper), "visit", farms.visit(household, "2026-11-20"));

        var visits = ofPerson("7.4", helper, TODAY);
        var contacts = ofPerson("7.5", helper, TODAY);

        assertThat(visits.course().on(TODAY)).isEqualTo(State.MET);
        assertThat(visits.window()).hasToString("2026-Q4");
        assertThat(contacts.done()).isZero();
        assertThat(contacts.course().on(TODAY)).isNotEqualTo(State.MET);
    }

    @Test
    void the_last_day_of_a_quarter_belongs_to_it_and_the_next_does_not() {
        var helper = house.somebody();
        var household = farms.lifted(0);
        farms.paired(household, helper);
        farms.send(house.as(helper), "visit", farms.visit(household, "2026-09-30"));
        farms.send(house.as(helper), "visit", farms.visit(household, "2026-10-01"));

        var third = ofPerson("7.4", helper, LocalDate.of(2026, 9, 15));
        var fourth = ofPerson("7.4", helper, TODAY);

        assertThat(third.trace().counted()).singleElement().extracting(fact -> fact.on().toString()).isEqualTo("2026-09-30");
        assertThat(fourth.trace().counted()).singleElement().extracting(fact -> fact.on().toString()).isEqualTo("2026-10-01");
    }

    @Test
    void a_visit_entered_after_the_quarter_still_counts_for_it() {
        var helper = house.somebody();
        var household = farms.lifted(0);
        farms.paired(household, helper);
        assertThat(ofPerson("7.4", helper, LocalDate.of(2026, 8, 1)).course().on(TODAY)).isEqualTo(State.BEHIND);

        farms.send(house.as(helper), "visit", farms.visit(household, "2026-08-10"));

        assertThat(ofPerson("7.4", helper, LocalDate.of(2026, 8, 1)).course().on(TODAY)).isEqualTo(State.MET);
    }

    @Test
    void a_retracted_visit_counts_no_more() {
        var helper = house.somebody();
        var household = farms.lifted(0);
        var visit = Ids.next();
        farms.paired(household, helper);
        farms.send(house.as(helper), visit, "visit", farms.visit(household, "2026-11-20"));

        house.as(helper)
                .post("/api/households/" + house.district() + "/visits/" + visit + "/retract", "{\"why\":\"登记错了\"}")
                .requireOk();

        assertThat(ofPerson("7.4", helper, TODAY).done()).isZero();
    }

    @Test
    void the_same_household_twice_is_one_and_a_joint_visit_counts_for_each() {
        var leader = house.leader(0).person();
        var member = house.member(0, 0).person();
        var two = farms.lifted(0, 2);
        farms.send(house.as(leader), "visit", farms.visit(two.getFirst(), "2026-11-10", leader, member));
        farms.send(house.as(leader), "visit", farms.visit(two.getFirst(), "2026-11-11", leader));
        farms.send(house.as(leader), "visit", farms.visit(two.getLast(), "2026-11-12", leader));

        assertThat(ofPerson("7.7", leader, TODAY).done()).hasToString("2");
        assertThat(ofPerson("7.7", leader, TODAY).trace().notCounted()).hasSize(1);
        assertThat(ofPerson("7.7", member, TODAY).done()).hasToString("1");
    }

    @Test
    void the_team_visits_everybody_of_the_kinds_named() {
        var leader = house.leader(0).person();
        var lifted = farms.lifted(0);
        farms.add(0, HouseholdKind.MARGINAL, Set.of());
        farms.add(0, HouseholdKind.OTHER, Set.of(Mark.DISABLED));
        farms.add(0, HouseholdKind.OTHER, Set.of());
        farms.send(house.as(leader), "visit", farms.visit(lifted, "2026-03-10"));

        var all = of("7.8", SubjectKind.TEAM, house.team(0).id());
        var left = house.as(Role.CADRE)
                .get("/api/households/unvisited?district=" + house.district() + "&team="
                        + house.team(0).id());

        assertThat(all.owed()).hasToString("3");
        assertThat(all.done()).hasToString("1");
        assertThat(all.window()).hasToString("2026");
        assertThat(left.json()).hasSize(2);
    }

    @Test
    void a_helper_from_outside_does_not_visit_for_the_team() {
        var helper = house.somebody();
        var household = farms.lifted(0);
        farms.paired(household, helper);

        farms.send(house.as(helper), "visit", farms.visit(household, "2026-11-20"));

        assertThat(of("7.8", SubjectKind.TEAM, house.team(0).id()).done()).isZero();
    }

    @Test
    void a_village_counts_its_households_without_helper() {
        var two = farms.lifted(0, 2);
        farms.paired(two.getFirst(), house.somebody());

        var village = of("7.1", SubjectKind.VILLAGE, FactNews.idOf(house.village(0)));

        assertThat(village.owed()).hasToString("2");
        assertThat(village.done()).hasToString("1");
    }

    @Test
    void a_report_not_decided_within_the_clock_is_behind_afterwards() {
        var household = farms.lifted(0);
        var report = Ids.next();
        farms.send(
                house.as(Role.CADRE), report, "hardship",
                Map.of(
                        "district", house.district().code(), "household", household, "on", "2026-11-20",
                        "words", "房屋受灾"));

        var duty = of("7.9", SubjectKind.VILLAGE, report);

        assertThat(duty.course().on(LocalDate.of(2026, 11, 24))).isEqualTo(State.OPEN);
        assertThat(duty.course().on(LocalDate.of(2026, 12, 5))).isEqualTo(State.AT_RISK);
        assertThat(duty.course().on(LocalDate.of(2026, 12, 6))).isEqualTo(State.BEHIND);
    }

    @Test
    void a_whole_district_reckons_the_same_as_one_person() {
        var helper = house.somebody();
        var household = farms.lifted(0);
        farms.paired(household, helper);

        var under = reckon(new Selection.Under(house.district(), house.district().code()), TODAY);
        var person = reckon(new Selection.OfPerson(house.district(), helper), TODAY);

        assertThat(under).containsAll(person);
        assertThat(person).extracting(one -> one.clause().toString()).containsExactlyInAnyOrder("7.4", "7.5");
    }

    private Reckoning ofPerson(String clause, UUID person, LocalDate on) {
        return reckon(new Selection.OfPerson(house.district(), person), on).stream()
                .filter(one -> one.clause().equals(Clause.of(clause)))
                .findFirst()
                .orElseThrow();
    }

    private Reckoning of(String clause, SubjectKind kind, UUID id) {
        return reckon(new Selection.Of(house.district(), kind, id), TODAY).stream()
                .filter(one -> one.clause().equals(Clause.of(clause)))
                .findFirst()
                .orElseThrow();
    }

    private List<Reckoning> reckon(Selection selection, LocalDate on) {
        return sources.stream()
                .filter(source -> source.clauses().stream().anyMatch(clause -> clause.article().equals("7")))
                .flatMap(source -> source.reckon(selection, Span.day(on), TODAY))
                .toList();
    }
}
