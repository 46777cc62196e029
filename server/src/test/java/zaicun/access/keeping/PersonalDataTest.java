package zaicun.access.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;

@ZaicunTest
class PersonalDataTest {

    @Autowired
    Houses houses;

    House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    @ParameterizedTest
    @EnumSource(names = {"VILLAGE", "STREET", "HOST_OFFICE", "BUREAU", "SENDING_UNIT"})
    void the_line_opens_a_number_with_a_reason(Role role) {
        var answer = open(role, house.member(0, 0).person(), "identity", "核对保险名单");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/value")).matches("\\d{17}[\\dX]");
    }

    @Test
    void the_opening_stands_in_the_audit_without_the_number() {
        var person = house.member(0, 0).person();
        var phone = open(Role.STREET, person, "phone", "13912345678 打不通，核对").at("/value");

        var entries = house.as(Role.AUDIT_ADMIN).get("/api/audit?object=" + person).text();

        assertThat(entries).contains("person.open-phone").contains("核对").doesNotContain(phone).doesNotContain("13912345678");
    }

    @Test
    void without_a_reason_nothing_opens() {
        var answer = open(Role.STREET, house.member(0, 0).person(), "phone", " ");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("reason");
    }

    @ParameterizedTest
    @EnumSource(names = {"VILLAGE", "STREET", "SENDING_UNIT"})
    void outside_the_line_not_even_existence_is_told(Role role) {
        var outside = open(role, house.member(1, 0).person(), "phone", "核对");
        var nobody = open(role, UUID.randomUUID(), "phone", "核对");

        assertThat(outside.status()).isEqualTo(404);
        assertThat(nobody.text()).isEqualTo(outside.text().replace(house.member(1, 0).person().toString(), instanceOf(nobody)));
    }

    private static String instanceOf(Answer answer) {
        var path = answer.at("/instance");
        return path.isEmpty() ? "" : path.replaceAll(".*/people/(.*)/opening", "$1");
    }

    private Answer open(Role role, UUID person, String field, String reason) {
        return house.as(role).post("/api/people/" + person + "/opening", Map.of("field", field, "reason", reason));
    }
}
