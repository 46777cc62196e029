package zaicun.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.RosterDesk;

@ZaicunTest
@Tag("external-database")
class ScopeTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Houses houses;

    @Autowired
    Viewers viewers;

    @Autowired
    AccountBook book;

    @Autowired
    RosterDesk roster;

    House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, true, false",
        "STREET, true, false",
        "HOST_OFFICE, true, true",
        "HOST_ORGANISATION_DEPARTMENT, true, true",
        "CITY_OFFICE, true, true",
        "SENDING_UNIT, true, false",
        "BUREAU, true, true",
        "SENDING_ORGANISATION_DEPARTMENT, true, true",
        "SYSTEM_ADMIN, false, false",
        "SECURITY_ADMIN, false, false",
        "AUDIT_ADMIN, false, false",
        "HELPER, false, false"
    })
    void each_role_sees_the_people_of_its_line(Role role, boolean teamHere, boolean teamThere) {
        var viewer = viewers.of(house.person(role), TODAY);

        assertThat(viewer.sees(house.member(0, 0))).isEqualTo(teamHere);
        assertThat(viewer.sees(house.member(1, 0))).isEqualTo(teamThere);
    }

    @ParameterizedTest
    @EnumSource(names = {"BUREAU", "SENDING_UNIT", "HOST_OFFICE", "CITY_OFFICE", "STREET", "VILLAGE"})
    void nobody_sees_another_citys_people(Role role) {
        var elsewhere = houses.build();

        var viewer = viewers.of(house.person(role), TODAY);

        assertThat(viewer.sees(elsewhere.leader(0))).isFalse();
    }

    @Test
    void the_sending_line_does_not_hold_villages() {
        assertThat(viewerAs(Role.BUREAU).scope().holdsVillage(house.village(0))).isFalse();
        assertThat(viewerAs(Role.STREET).scope().holdsVillage(house.village(1))).isTrue();
        assertThat(viewerAs(Role.STREET).scope().holdsVillage(house.village(2))).isFalse();
    }

    @Test
    void a_cadre_sees_himself_only_and_only_while_posted() {
        var posting = house.member(0, 0);
        var cadre = viewers.of(posting.person(), TODAY);
        var before = viewers.of(posting.person(), LocalDate.of(2025, 12, 31));

        assertThat(cadre.is(Role.CADRE)).isTrue();
        assertThat(cadre.sees(posting)).isTrue();
        assertThat(cadre.sees(house.leader(0))).isFalse();
        assertThat(before.seats()).isEmpty();
    }

    @Test
    void a_seat_lasts_to_its_last_day() {
        var person = house.somebody();
        book.giveSeat(person, house.office(Organ.STREET), Span.of(TODAY.minusDays(3), TODAY), Houses.TESTER);

        assertThat(viewers.of(person, TODAY).is(Role.STREET)).isTrue();
        assertThat(viewers.of(person, TODAY.plusDays(1)).seats()).isEmpty();
        assertThat(viewers.of(person, TODAY.minusDays(4)).seats()).isEmpty();
    }

    @Test
    void an_ended_posting_is_felt_at_once_in_an_open_session() {
        var posting = houses.post(house.team(1), Post.MEMBER, Span.from(TODAY.minusDays(30)));
        var browser = house.as(posting.person());
        var before = browser.get("/api/session");

        roster.end(posting, TODAY.minusDays(1), Houses.TESTER, "期满");

        assertThat(before.at("/posts/0/role")).isEqualTo("CADRE");
        assertThat(browser.get("/api/session").at("/posts/0/role")).isEmpty();
    }

    @Test
    void nobody_is_two_of_the_three_administrators() {
        var systemAdministrator = house.person(Role.SYSTEM_ADMIN);

        assertThatThrownBy(() -> book.makeAdministrator(
                        systemAdministrator, Role.AUDIT_ADMIN, Span.from(TODAY), Houses.TESTER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("seat.one-administrator"));
    }

    private Viewer viewerAs(Role role) {
        return viewers.of(house.person(role), TODAY);
    }
}
