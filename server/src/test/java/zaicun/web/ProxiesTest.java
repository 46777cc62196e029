package zaicun.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;

/** Who is believed when he says for whom he asks. The test itself is a neighbour on this machine, believed by default. */
@ZaicunTest
class ProxiesTest {

    @Autowired
    private Houses houses;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 10.1.2.3, true", "10.1.2.3, 10.1.2.30, false", "10.1.2.3, 10a1b2c3, false",
        "10.1.2.0/24, 10.1.2.255, true", "10.1.2.0/24, 10.1.3.1, false", "10.1.0.0/16, 10.1.3.1, true",
        "10.0.0.0/8, 11.0.0.1, false", "::1, 0:0:0:0:0:0:0:1, true", "::1, 127.0.0.1, false"
    })
    void an_address_is_believed_when_it_is_written_down(String written, String address, boolean believed) {
        assertThat(address.matches(new Proxies(List.of(written)).pattern())).isEqualTo(believed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/12", "10.0.0.300", "*", "10.0.0.1 10.0.0.2"})
    void what_is_no_address_stops_the_start(String written) {
        assertThatThrownBy(() -> new Proxies(List.of(written)).pattern()).hasMessageContaining(written);
    }

    @Test
    void a_believed_neighbour_says_for_whom_he_asks_and_the_last_stranger_counts() {
        var house = houses.build();
        var told = house.anybody().withHeader("X-Forwarded-For", "198.51.100.1, 203.0.113.7");

        told.signIn(house.accountOf(house.person(Role.STREET)), House.PASSWORD).requireOk();

        assertThat(lastAddressOf(house)).isEqualTo("203.0.113.7");
    }

    private String lastAddressOf(House house) {
        return database.sql("select address from audit_entry where who = :who order by at desc, id desc limit 1")
                .param("who", house.person(Role.STREET))
                .query(String.class)
                .single();
    }
}
