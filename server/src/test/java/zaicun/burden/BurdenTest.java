package zaicun.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;

@ZaicunTest
@Tag("external-database")
class BurdenTest {

    @Autowired
    Houses houses;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    House house;
    String form;

    @BeforeEach
    void build() {
        house = houses.build();
        form = "field/t" + UUID.randomUUID().toString().substring(0, 8);
        database.sql("delete from burden_count").update();
    }

    @Test
    void below_five_devices_nothing_is_shown_and_with_the_fifth_it_is() {
        for (int device = 1; device <= 4; device++) {
            tell(use(form, true), use("*", true)).requireOk();
        }
        assertThat(view().json().at("/forms")).isEmpty();
        assertThat(view().at("/roles/0/weeks/7/minutes")).isEmpty();

        tell(use(form, true), use("*", true)).requireOk();

        assertThat(view().at("/forms/0/form")).isEqualTo(form);
        assertThat(view().at("/forms/0/fieldsEach")).isEqualTo("4.0");
        assertThat(view().at("/forms/0/minutesEach")).isEqualTo("1.3");
        assertThat(view().at("/roles/0/weeks/7/minutes")).isEqualTo("2.5");
    }

    @Test
    void one_device_that_tells_often_is_still_one() {
        for (int time = 0; time < 9; time++) {
            tell(use(form, time == 0), use("*", time == 0)).requireOk();
        }

        assertThat(view().json().at("/forms")).isEmpty();
    }

    @Test
    void the_sum_of_a_role_does_not_tell_what_a_hidden_form_took() {
        for (int device = 1; device <= 5; device++) {
            tell(use(form, true), use("*", true)).requireOk();
        }
        var before = view().at("/roles/0/weeks/7/minutes");

        tell(use(form + "x", true)).requireOk();

        assertThat(view().at("/roles/0/weeks/7/minutes")).isEqualTo(before);
    }

    @Test
    void weeks_begin_on_monday_and_are_kept_apart() {
        clock.moveTo("2026-11-22T23:59");
        tell(use(form, true)).requireOk();
        clock.moveTo("2026-11-23T00:00");
        tell(use(form, true)).requireOk();

        var weeks = database.sql("select week::text from burden_count where form = :form order by week")
                .param("form", form)
                .query(String.class)
                .list();
        assertThat(weeks).containsExactly("2026-11-16", "2026-11-23");
    }

    @Test
    void no_column_could_tell_a_person_a_device_or_a_time_of_day() {
        var columns = database.sql(
                        "select column_name || ' ' || data_type from information_schema.columns where table_name = 'burden_count'")
                .query(String.class)
                .list();

        assertThat(columns).containsExactlyInAnyOrder(
                "week date", "role text", "form text", "opened integer", "finished integer", "fields integer",
                "minutes numeric", "devices integer");
        assertThat(countOfAudit()).isEqualTo(counted(() -> tell(use(form, true)).requireOk()));
    }

    @Test
    void what_nobody_opened_is_named() {
        report(Map.of("uses", List.of(use(form, true)), "known", List.of(
                        Map.of("form", form, "title", "走访"), Map.of("form", form + "y", "title", "没人用的表"))))
                .requireOk();

        assertThat(view().json().at("/unopened").valueStream().map(one -> one.at("/title").asString()))
                .contains("没人用的表")
                .doesNotContain("走访");
    }

    @ParameterizedTest
    @ValueSource(strings = {"field/households/0191c7a0-1111-7000-8000-000000000001 张三", "drop table", "field", "FIELD/x", "field/张三"})
    void what_is_no_address_pattern_is_refused_so_that_no_name_can_slip_in(String wrong) {
        assertThat(tell(use(wrong, true)).status()).isEqualTo(400);
    }

    @Test
    void only_the_bureau_reads_it() {
        assertThat(house.as(Role.STREET).get("/api/burden").status()).isEqualTo(403);
        assertThat(house.as(Role.BUREAU).get("/api/burden?weeks=0").at("/field")).isEqualTo("weeks");
    }

    private interface Doing {
        void run();
    }

    private long counted(Doing doing) {
        doing.run();
        return countOfAudit();
    }

    private long countOfAudit() {
        return database.sql("select count(*) from audit_entry where district = :district")
                .param("district", house.district().code())
                .query(Long.class)
                .single();
    }

    private Answer view() {
        return house.as(Role.BUREAU).get("/api/burden").requireOk();
    }

    private Answer tell(Map<String, Object> use) {
        return report(Map.of("uses", List.of(use)));
    }

    private Answer tell(Map<String, Object> one, Map<String, Object> other) {
        return report(Map.of("uses", List.of(one, other)));
    }

    private Answer report(Map<String, Object> report) {
        return house.as(Role.CADRE).post("/api/burden", report);
    }

    /** Finished twice: once within a minute, once within three; eight fields in all. */
    private static Map<String, Object> use(String form, boolean first) {
        var buckets = Map.of("underOne", 1, "upToThree", 1, "upToTen", 0, "longer", 0);
        return Map.of("form", form, "opened", 3, "finished", 2, "fields", 8, "buckets", buckets, "first", first);
    }
}
