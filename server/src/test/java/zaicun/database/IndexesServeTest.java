package zaicun.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.house.ZaicunTest;

/** Codes are fixed-length columns; a parameter of another type would have each row cast, past every index. */
@ZaicunTest
@Tag("external-database")
class IndexesServeTest {

    @Autowired
    private JdbcClient database;

    @Test
    void a_district_is_compared_as_it_is_stored() {
        var plan = plan(database.sql("explain select from posting where district = :district and id = :id")
                .param("district", "420117")
                .param("id", UUID.randomUUID()));

        assertThat(plan).contains("district = '420117'::bpchar").doesNotContain("::text");
    }

    @Test
    void codes_of_a_list_are_compared_as_they_are_stored() {
        var plan = plan(database.sql("explain select from division where code = any(:codes::bpchar[])")
                .param("codes", new String[] {"420117001001", "420117001002"}));

        assertThat(plan).contains("bpchar[]").doesNotContain("::text");
    }

    @Test
    void an_area_is_asked_as_a_range_of_its_villages() {
        var plan = plan(database.sql("explain select from household where district = :district and lies_under(village, :prefix)")
                .param("district", "420117")
                .param("prefix", "420117001"));

        assertThat(plan).contains("village >= '420117001000'", "village <= '420117001999'");
    }

    private static String plan(JdbcClient.StatementSpec explained) {
        return String.join("\n", explained.query(String.class).list());
    }
}
