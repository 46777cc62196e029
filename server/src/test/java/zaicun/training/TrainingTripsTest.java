package zaicun.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.attendance.Keeper;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

/** The days of a training stand in the register as an official trip that nobody types. */
@ZaicunTest
class TrainingTripsTest {

    private static final String FIRST_DAY = "2026-11-25";
    private static final String LAST_DAY = "2026-11-26";

    @Autowired
    private Houses houses;

    private House house;
    private Browser bureau;
    private UUID member;
    private UUID training;

    @BeforeEach
    void build() {
        house = houses.build();
        bureau = house.as(Role.BUREAU);
        member = house.member(0, 0).person();
        training = Ids.next();
    }

    @Test
    void whoever_is_invited_is_on_a_trip_with_the_night_between_and_the_register_knows() {
        planned(FIRST_DAY, LAST_DAY);
        invite(member).requireOk();

        assertThat(state()).isEqualTo("有效");
        assertThat(trips().at("/0/kind")).isEqualTo("TRAINING");
        assertThat(trips().json().at("/0/nights").asInt()).isEqualTo(1);
        assertThat(planned(FIRST_DAY, "DAY", member)).isEqualTo("TRIP");
        assertThat(planned(FIRST_DAY, "NIGHT", member)).isEqualTo("TRIP");
        assertThat(planned(LAST_DAY, "NIGHT", member)).isEqualTo("VILLAGE");
        assertThat(planned("2026-11-27", "DAY", member)).isEqualTo("VILLAGE");
    }

    @Test
    void whoever_cannot_come_stays_in_the_village_until_he_can() {
        planned(FIRST_DAY, LAST_DAY);
        invite(member).requireOk();

        answer("CANNOT").requireOk();
        assertThat(state()).isEqualTo("已取消");
        invite(member).requireOk();
        assertThat(state()).isEqualTo("已取消");
        answer("COMES").requireOk();

        assertThat(planned(FIRST_DAY, "DAY", member)).isEqualTo("TRIP");
        answer("COMES").requireOk();
        assertThat(inForce()).isEqualTo(1);
    }

    @Test
    void a_withdrawn_invitation_takes_the_trip_along_and_may_be_sent_again() {
        planned(FIRST_DAY, LAST_DAY);
        invite(member).requireOk();

        withdraw().requireOk();
        assertThat(planned(FIRST_DAY, "DAY", member)).isEqualTo("VILLAGE");
        assertThat(answer("COMES").status()).isEqualTo(404);
        assertThat(withdraw().status()).isEqualTo(404);
        invite(member).requireOk();

        assertThat(planned(FIRST_DAY, "DAY", member)).isEqualTo("TRIP");
    }

    @Test
    void a_training_that_moves_takes_the_trips_with_it_and_a_cancelled_one_takes_them_back() {
        planned(FIRST_DAY, LAST_DAY);
        invite(member, house.leader(0).person()).requireOk();

        var moved = form("2026-11-30", "2026-11-30");
        moved.put("version", 1);
        bureau.put("/api/trainings/" + house.district(), moved).requireOk();
        assertThat(planned(FIRST_DAY, "DAY", member)).isEqualTo("VILLAGE");
        assertThat(trips().at("/0/from")).isEqualTo("2026-11-30");
        assertThat(inForce()).isEqualTo(1);
        bureau.post(path() + "/cancel", Map.of("why", "防汛")).requireOk();

        assertThat(inForce()).isZero();
    }

    @Test
    void who_took_part_was_away_and_who_did_not_was_not() {
        var unasked = house.member(0, 1).person();
        planned("2026-11-23", "2026-11-23");
        invite(member).requireOk();

        confirm(1, unasked).requireOk();
        assertThat(planned("2026-11-23", "DAY", member)).isEqualTo("VILLAGE");
        assertThat(planned("2026-11-23", "DAY", unasked)).isEqualTo("TRIP");
        confirm(2, unasked, member).requireOk();

        assertThat(planned("2026-11-23", "DAY", member)).isEqualTo("TRIP");
        assertThat(withdraw().clause()).isEqualTo("6.2");
    }

    @Test
    void a_trip_reported_before_stands_and_stays_when_the_training_goes() {
        house.as(member).post("/api/trips", Map.of(
                "id", Ids.next(), "person", member, "kind", "PROJECTS", "from", FIRST_DAY, "to", FIRST_DAY, "purpose", "跑项目"))
                .requireOk();
        planned(FIRST_DAY, LAST_DAY);
        invite(member).requireOk();

        bureau.post(path() + "/cancel", Map.of("why", "防汛")).requireOk();

        assertThat(trips().json()).hasSize(1);
        assertThat(planned(FIRST_DAY, "DAY", member)).isEqualTo("TRIP");
    }

    @Test
    void a_signed_month_takes_no_trip_and_the_training_counts_all_the_same() {
        new Keeper(house).keep(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 31));
        house.as(Role.VILLAGE).post("/api/months/moves", Map.of(
                "village", house.village(0), "month", "2026-10", "move", "SIGN")).requireOk();
        planned("2026-10-20", "2026-10-20");

        confirm(1, member).requireOk();

        assertThat(house.as(member).get("/api/trips/mine?from=2026-10-01&to=2026-10-31").json()).isEmpty();
        assertThat(bureau.get(path()).at("/training/attended")).isEqualTo("1");
    }

    @Test
    void whoever_is_posted_only_afterwards_is_on_no_trip() {
        var next = houses.post(house.team(0), Post.MEMBER, Span.from(LocalDate.parse(LAST_DAY)));
        planned("2026-11-24", FIRST_DAY);

        invite(next.person()).requireOk();

        var village = house.as(Role.VILLAGE).get("/api/trips?village=" + house.village(0) + "&from=2026-11-01&to=2026-12-31");
        assertThat(village.requireOk().at("/total")).isEqualTo("0");
    }

    private Map<String, Object> form(String from, String to) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("id", training), Map.entry("kind", "SPECIAL"), Map.entry("tier", "DISTRICT"),
                Map.entry("forms", List.of("CLASS")), Map.entry("courses", List.of()), Map.entry("subject", "乡村振兴专题"),
                Map.entry("place", "区委党校"), Map.entry("places", 0), Map.entry("from", from), Map.entry("to", to),
                Map.entry("version", 0)));
    }

    private void planned(String from, String to) {
        bureau.post("/api/trainings", form(from, to)).requireOk();
    }

    private Answer invite(UUID... people) {
        return bureau.post(path() + "/invitations", Map.of("people", List.of(people)));
    }

    private Answer withdraw() {
        return bureau.delete(path() + "/invitations/" + member);
    }

    private Answer answer(String answer) {
        return house.as(member).put("/api/trainings/mine/" + training + "/answer", Map.of("answer", answer));
    }

    private Answer confirm(int version, UUID... people) {
        return bureau.post(path() + "/attendance", Map.of("version", version, "people", List.of(people), "why", ""));
    }

    /** The member's, the latest first. */
    private Answer trips() {
        return house.as(member).get("/api/trips/mine?from=2026-11-01&to=2026-12-31").requireOk();
    }

    private String state() {
        return trips().at("/0/state");
    }

    private long inForce() {
        return trips().json().findValuesAsString("state").stream().filter("有效"::equals).count();
    }

    private String planned(String day, String part, UUID person) {
        var page = new Keeper(house).week("2026-W48");
        return Keeper.cell(page, person, day, part).at("/planned").asString();
    }

    private String path() {
        return "/api/trainings/" + house.district() + "/" + training;
    }
}
