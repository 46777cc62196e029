package zaicun.access.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Organ;

@ZaicunTest
@Tag("external-database")
class AccountKeepingTest {

    @Autowired
    Houses houses;

    House house;
    Browser keeper;

    @BeforeEach
    void build() {
        house = houses.build();
        keeper = house.as(Role.SECURITY_ADMIN);
    }

    @Test
    void a_new_account_gets_a_one_time_password_and_a_seat() {
        var name = "clerk-" + house.district();

        var opened = keeper.post("/api/accounts", Map.of("name", "周明", "account", name));
        var seated = keeper.post("/api/accounts/" + opened.at("/account") + "/seats", Map.of(
                "role", "STREET", "office", house.office(Organ.STREET).id(), "from", "2026-11-01"));
        var session = house.anybody().signIn(name, opened.at("/oneTimePassword"));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(seated.at("/seats/0/roleTitle")).isEqualTo(Role.STREET.title());
        assertThat(session.at("/posts/0/organName")).isEqualTo(house.office(Organ.STREET).name());
        assertThat(session.json().at("/mustChangePassword").asBoolean()).isTrue();
    }

    @Test
    void a_name_is_taken_whatever_its_capitals() {
        var name = "Clerk-" + house.district();
        keeper.post("/api/accounts", Map.of("name", "周明", "account", name)).requireOk();

        var again = keeper.post("/api/accounts", Map.of("name", "周亮", "account", name.toLowerCase(Locale.ROOT)));

        assertThat(again.code()).isEqualTo("account.name-taken");
    }

    @Test
    void a_withdrawn_seat_and_a_closed_account_are_felt_by_the_very_next_call() {
        var clerk = house.as(Role.HOST_OFFICE);
        var row = rowOf(Role.HOST_OFFICE);
        var before = clerk.get("/api/session").at("/posts/0/role");

        keeper.delete("/api/accounts/" + row.id() + "/seats/" + row.seat()).requireOk();
        var without = clerk.get("/api/session").at("/posts/0/role");
        keeper.post("/api/accounts/" + row.id() + "/closing", "{}").requireOk();
        var closed = clerk.get("/api/session");

        assertThat(before).isEqualTo("HOST_OFFICE");
        assertThat(without).isEmpty();
        assertThat(closed.status()).isEqualTo(401);
        assertThat(house.anybody().signIn(house.accountOf(house.person(Role.HOST_OFFICE)), House.PASSWORD).code())
                .isEqualTo("sign-in.closed");
    }

    @Test
    void a_reset_ends_all_sessions_and_gives_a_one_time_password() {
        var clerk = house.as(Role.STREET);
        var row = rowOf(Role.STREET);

        var reset = keeper.post("/api/accounts/" + row.id() + "/password", "{}");

        assertThat(clerk.get("/api/session").status()).isEqualTo(401);
        assertThat(house.anybody().signIn(reset.at("/name"), reset.at("/oneTimePassword")).status()).isEqualTo(200);
    }

    @Test
    void unlocking_lets_in_at_once() {
        var account = house.accountOf(house.person(Role.VILLAGE));
        IntStream.range(0, 5).forEach(time -> house.anybody().signIn(account, "Wrong-Password-1"));
        var row = rowOf(Role.VILLAGE);

        keeper.post("/api/accounts/" + row.id() + "/unlocking", "{}").requireOk();

        assertThat(house.anybody().signIn(account, House.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void nobody_seats_himself_or_makes_one_person_two_administrators() {
        house.as(Role.AUDIT_ADMIN);
        var own = rowOf(Role.SECURITY_ADMIN);
        var auditor = rowOf(Role.AUDIT_ADMIN);

        var oneself = keeper.post("/api/accounts/" + own.id() + "/seats", Map.of("role", "SYSTEM_ADMIN", "from", "2026-11-23"));
        var second = keeper.post("/api/accounts/" + auditor.id() + "/seats", Map.of("role", "SYSTEM_ADMIN", "from", "2026-11-23"));

        assertThat(oneself.code()).isEqualTo("seat.oneself");
        assertThat(second.code()).isEqualTo("seat.one-administrator");
    }

    @Test
    void a_cadres_seat_is_given_by_nobody() {
        house.as(Role.STREET);

        var answer = keeper.post(
                "/api/accounts/" + rowOf(Role.STREET).id() + "/seats", Map.of("role", "CADRE", "from", "2026-11-23"));

        assertThat(answer.code()).isEqualTo("seat.follows");
    }

    @Test
    void one_sees_and_ends_ones_own_sessions_only() {
        var account = house.accountOf(house.person(Role.BUREAU));
        var here = house.as(Role.BUREAU);
        var there = house.anybody();
        there.signIn(account, House.PASSWORD).requireOk();

        var sessions = here.get("/api/sessions").json();
        var other = sessions.valueStream().filter(row -> !row.at("/here").asBoolean()).findFirst().orElseThrow();
        here.delete("/api/sessions/" + other.at("/id").asString()).requireOk();
        var foreign = house.as(Role.STREET).delete("/api/sessions/" + other.at("/id").asString());

        assertThat(sessions).hasSize(2);
        assertThat(there.get("/api/session").status()).isEqualTo(401);
        assertThat(here.get("/api/session").status()).isEqualTo(200);
        assertThat(foreign.status()).isEqualTo(404);
    }

    private record Found(String id, String seat) {}

    private Found rowOf(Role role) {
        UUID person = house.person(role);
        var row = keeper.get("/api/accounts?words=" + house.accountOf(person)).json().at("/rows/0");
        return new Found(row.at("/id").asString(), row.at("/seats/0/id").asString(""));
    }
}
