package zaicun.access.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.Told;
import zaicun.house.ZaicunTest;

/** What the security administrator may not do alone. */
@ZaicunTest
class GuardTest {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    private House house;
    private Browser security;

    @BeforeEach
    void build() {
        house = houses.build();
        security = house.as(Role.SECURITY_ADMIN);
        house.as(Role.SYSTEM_ADMIN);
        house.as(Role.AUDIT_ADMIN);
    }

    @ParameterizedTest
    @CsvSource({"AUDIT_ADMIN, SYSTEM_ADMIN", "SYSTEM_ADMIN, AUDIT_ADMIN"})
    void the_password_of_one_administrator_is_reset_only_when_the_other_agrees(Role about, Role confirmer) {
        var account = house.accountOf(house.person(about));
        var asked = security.post("/api/accounts/" + accountOf(about) + "/password", "{}");

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.text()).isEmpty();
        assertThat(house.as(about).get("/api/session").status()).isEqualTo(200);
        assertThat(Told.news(house.as(about))).contains("account.guarded");
        assertThat(Told.news(house.as(confirmer))).contains("account.guarded");

        var act = waitingFor(about).at("/id").asString();
        var byHimself = security.post("/api/guarded-acts/" + act + "/confirmation", "{}");
        var byTheHolder = house.as(about).post("/api/guarded-acts/" + act + "/confirmation", "{}");
        assertThat(byHimself.status()).isEqualTo(403);
        assertThat(byTheHolder.status()).isEqualTo(403);
        assertThat(house.anybody().signIn(account, House.PASSWORD).status()).isEqualTo(200);

        var opened = house.as(confirmer).post("/api/guarded-acts/" + act + "/confirmation", "{}").requireOk();

        assertThat(house.as(about).get("/api/session").status()).isEqualTo(401);
        assertThat(house.anybody().signIn(account, opened.at("/oneTimePassword")).status()).isEqualTo(200);
        assertThat(house.as(confirmer).post("/api/guarded-acts/" + act + "/confirmation", "{}").status()).isEqualTo(404);
        assertThat(Told.news(security)).contains("account.guarded");
    }

    @Test
    void nor_does_he_close_or_unseat_the_auditor_alone() {
        var auditor = accountOf(Role.AUDIT_ADMIN);
        var seat = rowOf(Role.AUDIT_ADMIN).at("/seats/0/id").asString();

        var closed = security.post("/api/accounts/" + auditor + "/closing", "{}").requireOk();
        var unseated = security.delete("/api/accounts/" + auditor + "/seats/" + seat).requireOk();

        assertThat(closed.json().at("/closed").asBoolean()).isFalse();
        assertThat(unseated.json().at("/seats").size()).isEqualTo(1);
        assertThat(house.as(Role.AUDIT_ADMIN).get("/api/guarded-acts").json().valueStream()
                        .filter(row -> row.at("/accountId").asString().equals(auditor))
                        .map(row -> row.at("/kind").asString()))
                .containsExactlyInAnyOrder("CLOSE", "WITHDRAW_SEAT");
    }

    @Test
    void a_new_auditor_needs_the_system_administrator_too() {
        var name = "audit-" + house.district();
        var opened = security.post("/api/accounts", Map.of("name", "周明", "account", name)).requireOk();
        var seats = "/api/accounts/" + opened.at("/account") + "/seats";

        var asked = security.post(seats, Map.of("role", "AUDIT_ADMIN", "from", "2026-11-23")).requireOk();
        var act = waiting(opened.at("/account")).at("/id").asString();
        house.as(Role.SYSTEM_ADMIN).post("/api/guarded-acts/" + act + "/confirmation", "{}").requireOk();

        assertThat(asked.json().at("/seats")).isEmpty();
        assertThat(security.get("/api/accounts/" + opened.at("/account")).at("/seats/0/role")).isEqualTo("AUDIT_ADMIN");
    }

    @Test
    void what_is_declined_or_left_lying_for_a_week_is_over() {
        security.post("/api/accounts/" + accountOf(Role.AUDIT_ADMIN) + "/password", "{}").requireOk();
        var declined = waitingFor(Role.AUDIT_ADMIN).at("/id").asString();
        house.as(Role.AUDIT_ADMIN).post("/api/guarded-acts/" + declined + "/refusal", "{}").requireOk();
        assertThat(house.as(Role.SYSTEM_ADMIN).post("/api/guarded-acts/" + declined + "/confirmation", "{}").status())
                .isEqualTo(404);

        security.post("/api/accounts/" + accountOf(Role.AUDIT_ADMIN) + "/password", "{}").requireOk();
        var left = waitingFor(Role.AUDIT_ADMIN).at("/id").asString();
        clock.moveTo("2026-11-30T09:00");

        assertThat(house.as(Role.SYSTEM_ADMIN).post("/api/guarded-acts/" + left + "/confirmation", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void asked_twice_it_waits_once() {
        security.post("/api/accounts/" + accountOf(Role.AUDIT_ADMIN) + "/password", "{}").requireOk();
        security.post("/api/accounts/" + accountOf(Role.AUDIT_ADMIN) + "/password", "{}").requireOk();

        assertThat(house.as(Role.SYSTEM_ADMIN).get("/api/guarded-acts").json().valueStream()
                        .filter(row -> row.at("/accountId").asString().equals(accountOf(Role.AUDIT_ADMIN))))
                .hasSize(1);
    }

    @Test
    void another_security_administrator_is_reset_as_everybody_else() {
        var row = rowOf(Role.STREET);

        assertThat(security.post("/api/accounts/" + row.at("/id").asString() + "/password", "{}").status()).isEqualTo(200);
    }

    private JsonNode waitingFor(Role role) {
        return waiting(accountOf(role));
    }

    private JsonNode waiting(String account) {
        return security.get("/api/guarded-acts").requireOk().json().valueStream()
                .filter(row -> row.at("/accountId").asString().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private String accountOf(Role role) {
        return rowOf(role).at("/id").asString();
    }

    private JsonNode rowOf(Role role) {
        UUID person = house.person(role);
        return security.get("/api/accounts?words=" + house.accountOf(person)).json().at("/rows/0");
    }
}
