package zaicun.inspection.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.inspection.Inspected;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Refusal;

/** Serious matters are handed on; what became of them is written down, sealed, and read by the organ that inspected only. */
@ZaicunTest
class ReferralTest {

    @Autowired
    Houses houses;

    @Autowired
    JdbcClient database;

    House house;
    Inspected inspected;
    UUID finding;

    @BeforeEach
    void something_was_found() {
        house = houses.build();
        inspected = new Inspected(house);
        var stop = inspected.stop(inspected.drawn("UNANNOUNCED"));
        inspected.arrive(inspected.first(), stop).requireOk();
        finding = inspected.found(stop, inspected.finding(stop));
    }

    @Test
    void the_outcome_and_the_units_responsibility_stand_beside_the_referral_and_a_correction_leaves_the_first() {
        var id = refer();

        decide(id, "REFERRED", "诫勉谈话", "HELD").requireOk();
        decide(id, "DECIDED", "批评教育", "NONE").requireOk();

        var seen = house.as(Role.BUREAU).get("/api/referrals").requireOk();
        assertThat(seen.at("/0/state")).isEqualTo("DECIDED");
        assertThat(seen.at("/0/unitName")).isEqualTo("区教育局");
        assertThat(seen.at("/0/told/1/words")).isEqualTo("诫勉谈话");
        assertThat(seen.at("/0/told/2/unitTitle")).contains("不承担管理责任");
    }

    @Test
    void no_other_organ_reads_it_its_words_are_sealed_and_every_reading_is_audited() {
        var id = refer();

        assertThat(house.as(Role.SENDING_UNIT).get("/api/referrals").requireOk().json()).isEmpty();
        assertThat(house.as(Role.CADRE).get("/api/referrals").status()).isEqualTo(403);
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).post("/api/referrals", form()).status()).isEqualTo(404);
        house.as(Role.BUREAU).get("/api/referrals").requireOk();
        assertThat(text("select r::text from referral r where id = :id", id)).doesNotContain("虚报");
        assertThat(text("select count(*)::text from audit_entry where what = 'referral.read' and object = :id", id))
                .isEqualTo("1");
    }

    @Test
    void an_outcome_of_tomorrow_one_without_the_unit_and_one_seen_too_late_are_refused() {
        var id = refer();
        var tomorrow = decision(id, "REFERRED", "诫勉", "NONE");
        tomorrow.put("decidedOn", "2026-11-24");
        var unitless = decision(id, "REFERRED", "诫勉", "NONE");
        unitless.remove("unit");

        assertThat(house.as(Role.BUREAU).post("/api/referrals/moves", tomorrow).at("/field")).isEqualTo("decidedOn");
        assertThat(house.as(Role.BUREAU).post("/api/referrals/moves", unitless).at("/field")).isEqualTo("unit");
        assertThat(decide(id, "DECIDED", "诫勉", "NONE").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRED, REFER, -", "REFERRED, DECIDE, DECIDED", "REFERRED, WITHDRAW, WITHDRAWN",
        "DECIDED, REFER, -", "DECIDED, DECIDE, DECIDED", "DECIDED, WITHDRAW, -",
        "WITHDRAWN, REFER, -", "WITHDRAWN, DECIDE, -", "WITHDRAWN, WITHDRAW, -"
    })
    void a_move_leads_where_the_table_says_or_is_refused(ReferralState from, ReferralMove move, String to) {
        if (to.equals("-")) {
            assertThatThrownBy(() -> move.from(from)).isInstanceOf(Refusal.class);
        } else {
            assertThat(move.from(from)).isEqualTo(ReferralState.valueOf(to));
        }
    }

    private UUID refer() {
        var form = form();
        house.as(Role.BUREAU).post("/api/referrals", form).requireOk();
        return (UUID) form.get("id");
    }

    private Map<String, Object> form() {
        return Map.of(
                "id", Ids.next(), "district", house.district().code(), "finding", finding, "cause", "FRAUD", "organ", "区纪委监委",
                "words", "虚报走访记录");
    }

    private Answer decide(UUID id, String state, String words, String unit) {
        return house.as(Role.BUREAU).post("/api/referrals/moves", decision(id, state, words, unit));
    }

    private Map<String, Object> decision(UUID id, String state, String words, String unit) {
        return new HashMap<>(Map.of(
                "district", house.district().code(), "referral", id, "move", "DECIDE", "state", state, "words", words,
                "unit", unit, "decidedOn", "2026-11-23"));
    }

    private String text(String sql, UUID id) {
        return database.sql(sql).param("id", id).query(String.class).single();
    }
}
