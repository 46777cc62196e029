package zaicun.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.Identities;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.roster.Roster;

/** From nomination to the posting (1.1 - 1.5). */
@ZaicunTest
@Tag("external-database")
class NominationTest {

    @Autowired
    Houses houses;

    @Autowired
    Roster roster;

    @Autowired
    JdbcClient database;

    House house;
    Candidates candidates;

    @BeforeEach
    void build() {
        house = houses.build();
        candidates = new Candidates(house);
    }

    @Test
    void both_organs_agree_in_any_order_then_the_committee_decides_then_it_is_filed_and_only_then_the_posting_exists() {
        var id = candidates.submitted(candidates.member());
        candidates.review(Role.SENDING_ORGANISATION_DEPARTMENT, id, "AGREE").requireOk();
        assertThat(candidates.state(id)).isEqualTo("IN_REVIEW");
        candidates.review(Role.BUREAU, id, "AGREE").requireOk();
        assertThat(candidates.state(id)).isEqualTo("CLEARED");
        var list = Ids.next();
        candidates.decide(list, id, "2026-11-23").requireOk();
        assertThat(postedTo(0)).isEqualTo(3);
        candidates.file(list).requireOk();

        var view = candidates.unit().get(candidates.at(id));
        assertThat(view.at("/state")).isEqualTo("FILED");
        assertThat(view.at("/filing/filingNumber")).startsWith("备〔2026〕");
        assertThat(postedTo(0)).isEqualTo(4);
        assertThat(roster.postingsOfTeam(house.district(), house.team(0).id(), house.team(0).span()))
                .anyMatch(posting -> posting.span().from().equals(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void each_organ_filed_with_has_a_read_mark_of_its_own() {
        var list = Ids.next();
        candidates.decide(list, candidates.cleared(candidates.member()), "2026-11-23").requireOk();
        candidates.file(list).requireOk();
        var path = "/api/selection/lists/" + house.district() + "/" + list;

        house.as(Role.BUREAU).post(path + "/reading", Map.of()).requireOk();

        var copies = candidates.unit().get(path).json().at("/copies");
        assertThat(copies).hasSize(2);
        assertThat(copies.findValuesAsString("readName")).containsOnlyOnce("");
        assertThat(house.as(Role.BUREAU).get(path).json().at("/may").toString()).doesNotContain("READ");
        assertThat(house.as(Role.SENDING_ORGANISATION_DEPARTMENT).get(path).json().at("/may").toString()).contains("READ");
    }

    @Test
    void a_decision_before_the_review_is_refused() {
        var id = candidates.submitted(candidates.member());

        var early = candidates.decide(Ids.next(), id, "2026-11-23");
        var dated = candidates.decide(Ids.next(), candidates.cleared(candidates.member()), "2026-11-20");

        assertThat(early.clause()).isEqualTo("1.5");
        assertThat(early.code()).isEqualTo("selection.not-reviewed");
        assertThat(dated.code()).isEqualTo("selection.decided-early");
    }

    @ParameterizedTest
    @CsvSource({
        "LABOUR_DISPATCH, '', selection.barred, 1.3",
        "SECONDED, '', selection.barred, 1.3",
        "TEMPORARY, '', selection.barred, 1.3",
        "PERMANENT, 2026-12-01, selection.barred, 1.3",
        "PERMANENT, 2026-11-30, '', ''",
    })
    void a_hard_bar_refuses(String employment, String sanctionLasts, String code, String clause) {
        var candidate = candidates.candidate();
        candidate.put("employment", employment);
        if (!sanctionLasts.isEmpty()) {
            candidate.put("sanctions", List.of(Map.of("words", "党内警告", "from", "2026-06-01", "last", sanctionLasts)));
        }

        var answer = candidates.save(Ids.next(), candidates.form("MEMBER", candidate));

        assertThat(answer.status()).isEqualTo(code.isEmpty() ? 200 : 422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.clause()).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-01, true", "2025-12-02, false"})
    void a_soft_bar_asks_for_a_reason_that_the_reviewers_see(String hiredOn, boolean fit) {
        var candidate = candidates.candidate();
        candidate.put("hiredOn", hiredOn);
        var form = candidates.form("MEMBER", candidate);
        var id = Ids.next();
        candidates.save(id, form).requireOk();

        var asked = candidates.act(id, "SUBMIT", 0);

        assertThat(asked.status()).isEqualTo(fit ? 200 : 422);
        if (!fit) {
            assertThat(asked.clause()).isEqualTo("1.2");
            form.put("exceptionWhy", "熟悉该村情况，村两委一致要求");
            form.put("version", 0);
            candidates.save(id, form).requireOk();
            candidates.act(id, "SUBMIT", 1).requireOk();
            var seen = house.as(Role.BUREAU).get(candidates.at(id));
            assertThat(seen.at("/file/exceptionWhy")).contains("熟悉该村情况");
            assertThat(seen.at("/file/assessed/findings/0/clause")).isEqualTo("1.2");
        }
    }

    @Test
    void while_it_is_typed_the_date_of_retirement_is_shown_with_how_it_came_about() {
        var candidate = candidates.candidate();
        candidate.put("identity", Identities.of("420111", LocalDate.of(1966, 5, 20), 13).digits());
        candidate.remove("education");

        var shown = candidates.unit().post("/api/selection/preview", candidates.form("MEMBER", candidate));

        assertThat(shown.at("/assessed/verdict")).isEqualTo("EXCEPTION");
        assertThat(shown.at("/assessed/retiresOn")).isEqualTo("2026-10-20");
        assertThat(shown.at("/assessed/retirement")).contains("延迟 5 个月", "60 岁");
        assertThat(shown.at("/faults/0/field")).isEqualTo("education");
    }

    @Test
    void another_date_of_retirement_needs_its_ground() {
        var candidate = candidates.candidate();
        candidate.put("retiresOn", "2050-01-01");

        var without = candidates.save(Ids.next(), candidates.form("MEMBER", candidate));
        candidate.put("retiresWhy", "档案认定出生日期");
        var id = Ids.next();
        candidates.save(id, candidates.form("MEMBER", candidate)).requireOk();

        assertThat(without.at("/field")).isEqualTo("retiresWhy");
        assertThat(candidates.unit().get(candidates.at(id)).at("/file/retiresOn")).isEqualTo("2050-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "identity, 420111198403010011, identity",
        "identity, 4201111984, identity",
        "name, '', name",
        "hiredOn, 2027-01-01, hiredOn",
        "phone, 12, phone",
        "politicalStatus, 99, politicalStatus",
        "health, '', health",
    })
    void a_wrong_field_is_named(String field, String value, String named) {
        var candidate = candidates.candidate();
        candidate.put(field, value);

        var answer = candidates.save(Ids.next(), candidates.form("MEMBER", candidate));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(named);
    }

    @Test
    void the_number_of_another_person_is_refused_without_naming_him() {
        var candidate = candidates.candidate();
        candidate.put("identity", roster.openIdentity(house.leader(1).person()).orElseThrow());

        var answer = candidates.save(Ids.next(), candidates.form("MEMBER", candidate));

        assertThat(answer.at("/field")).isEqualTo("identity");
        assertThat(answer.text()).doesNotContain(roster.person(house.leader(1).person()).orElseThrow().name());
    }

    @Test
    void who_is_posted_elsewhere_on_the_dates_is_refused() {
        var candidate = candidates.candidate();
        var posted = house.member(1, 0).person();
        candidate.put("identity", roster.openIdentity(posted).orElseThrow());
        candidate.put("name", roster.person(posted).orElseThrow().name());

        var answer = candidates.save(Ids.next(), candidates.form("MEMBER", candidate));

        assertThat(answer.code()).isEqualTo("posting.overlap");
        assertThat(answer.clause()).isEqualTo("1.6");
    }

    @Test
    void one_person_is_proposed_once_at_a_time() {
        var form = candidates.member();
        candidates.submitted(form);

        assertThat(candidates.save(Ids.next(), form).code()).isEqualTo("selection.twice");
    }

    @Test
    void a_team_has_one_leader_and_another_than_the_first_secretary_needs_a_reason() {
        var second = candidates.save(Ids.next(), candidates.form("FIRST_SECRETARY", candidates.candidate()));
        var aside = candidates.form("FIRST_SECRETARY", candidates.candidate());
        aside.put("leads", false);
        var without = candidates.save(Ids.next(), aside);
        aside.put("leadsWhy", "队长由上级派驻干部担任");

        assertThat(second.code()).isEqualTo("selection.leader-seat");
        assertThat(without.code()).isEqualTo("selection.leads-why");
        assertThat(without.clause()).isEqualTo("1.1");
        candidates.save(Ids.next(), aside).requireOk();
    }

    @Test
    void what_was_sent_back_is_put_right_and_reviewed_anew_by_both() {
        var form = candidates.member();
        var id = candidates.submitted(form);
        candidates.review(Role.BUREAU, id, "AGREE").requireOk();
        candidates.review(Role.SENDING_ORGANISATION_DEPARTMENT, id, "SEND_BACK").requireOk();
        assertThat(candidates.state(id)).isEqualTo("SENT_BACK");

        form.put("version", 2);
        candidates.save(id, form).requireOk();
        candidates.act(id, "SUBMIT", 3).requireOk();
        candidates.review(Role.SENDING_ORGANISATION_DEPARTMENT, id, "AGREE").requireOk();

        assertThat(candidates.state(id)).isEqualTo("IN_REVIEW");
        candidates.review(Role.BUREAU, id, "AGREE").requireOk();
        assertThat(candidates.state(id)).isEqualTo("CLEARED");
    }

    @Test
    void of_two_who_speak_for_one_organ_at_once_one_wins_and_two_organs_at_once_both_count() throws Exception {
        var id = candidates.submitted(candidates.member());
        var first = house.as(Role.BUREAU);
        var second = house.at(house.office(Organ.BUREAU));
        var other = house.as(Role.SENDING_ORGANISATION_DEPARTMENT);
        int version = candidates.versionOf(id);
        var word = Map.of("verdict", "AGREE", "version", version, "opinion", "");
        List<Callable<Answer>> calls = List.of(
                () -> first.post(candidates.at(id) + "/reviews", word),
                () -> second.post(candidates.at(id) + "/reviews", word),
                () -> other.post(candidates.at(id) + "/reviews", word));

        List<Integer> statuses;
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = crowd.invokeAll(calls).stream().map(done -> done.resultNow().status()).toList();
        }

        assertThat(statuses.subList(0, 2)).contains(200).containsAnyOf(409, 422);
        assertThat(statuses.get(2)).isEqualTo(200);
        assertThat(candidates.state(id)).isEqualTo("CLEARED");
    }

    @ParameterizedTest
    @CsvSource({
        "SENDING_UNIT, 200", "BUREAU, 200", "SENDING_ORGANISATION_DEPARTMENT, 200", "STREET, 404", "VILLAGE, 404",
        "HOST_OFFICE, 404", "HOST_ORGANISATION_DEPARTMENT, 404", "CITY_OFFICE, 404", "CADRE, 403", "SYSTEM_ADMIN, 403",
        "SECURITY_ADMIN, 403",
    })
    void a_file_under_review_is_open_to_its_own_line_only(Role role, int status) {
        var id = candidates.submitted(candidates.member());

        assertThat(house.as(role).get(candidates.at(id)).status()).isEqualTo(status);
    }

    @Test
    void another_unit_sees_nothing_of_it() {
        var id = candidates.submitted(candidates.member());
        var other = house.at(house.office(Organ.SENDING_UNIT, 1));

        assertThat(other.get(candidates.at(id)).status()).isEqualTo(404);
        assertThat(other.get("/api/selection/nominations").text()).doesNotContain(id.toString());
        assertThat(other.post(candidates.at(id) + "/acts", Map.of("act", "WITHDRAW", "version", 1, "words", "不归我")).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"STREET", "VILLAGE", "HOST_OFFICE", "CITY_OFFICE"})
    void the_host_line_sees_who_comes_and_not_his_file(Role role) {
        var id = candidates.filed(candidates.member());

        var seen = house.as(role).get(candidates.at(id));

        assertThat(seen.at("/name")).isEqualTo("周海涛");
        assertThat(seen.json().at("/file").isMissingNode() || seen.json().at("/file").isNull()).isTrue();
        assertThat(seen.text()).doesNotContain("1984", "139****5678");
    }

    @Test
    void what_is_personal_is_masked_and_opened_with_a_reason_that_the_audit_keeps() {
        var id = candidates.submitted(candidates.member());
        var page = house.as(Role.BUREAU).get(candidates.at(id));
        var opening = candidates.at(id) + "/opening";

        var opened = house.as(Role.BUREAU).post(opening, Map.of("field", "HEALTH", "reason", "核对体检结论"));
        var silent = house.as(Role.BUREAU).post(opening, Map.of("field", "HEALTH", "reason", ""));
        var outside = house.as(Role.STREET).post(opening, Map.of("field", "HEALTH", "reason", "想看一看"));

        assertThat(page.text()).contains("139****5678").doesNotContain("13912345678", "健康");
        assertThat(opened.at("/value")).isEqualTo("健康");
        assertThat(silent.at("/field")).isEqualTo("reason");
        assertThat(outside.status()).isEqualTo(404);
        assertThat(database.sql("select count(*) from audit_entry where what = 'nomination.open-health' and object = :id and words like '%核对体检结论%'")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql(
                                "select position(convert_to('13912345678', 'UTF8') in private_sealed) from nomination where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void filed_after_the_planned_day_the_posting_begins_on_the_day_of_the_filing(@Autowired TestClock clock) {
        var id = candidates.cleared(candidates.member());
        clock.moveTo("2026-12-07T10:00");
        candidates.signInAnew();
        var list = Ids.next();
        candidates.decide(list, id, "2026-12-07").requireOk();
        candidates.file(list).requireOk();

        var began = roster.postingsOfTeam(house.district(), house.team(0).id(), house.team(0).span()).stream()
                .map(posting -> posting.span().from())
                .max(LocalDate::compareTo);

        assertThat(began).isEqualTo(Optional.of(LocalDate.of(2026, 12, 7)));
    }

    @Test
    void who_has_no_account_waits_for_the_security_administrator() {
        candidates.filed(candidates.member());

        var told = database.sql("select text from notice where person = :person and kind = 'selection.account'")
                .param("person", house.person(Role.SECURITY_ADMIN))
                .query(String.class)
                .list();

        assertThat(told).anyMatch(text -> text.contains("周海涛"));
    }

    @Test
    void a_decision_that_is_not_filed_yet_can_be_taken_back() {
        var id = candidates.cleared(candidates.member());
        var list = Ids.next();
        candidates.decide(list, id, "2026-11-23").requireOk();

        candidates.unit()
                .post("/api/selection/lists/" + house.district() + "/" + list + "/withdrawal", Map.of("version", 0))
                .requireOk();

        assertThat(candidates.state(id)).isEqualTo("CLEARED");
        assertThat(candidates.file(list).clause()).isEqualTo("1.5");
    }

    private int postedTo(int team) {
        return roster.postingsOfTeam(house.district(), house.team(team).id(), house.team(team).span()).size();
    }

    @Test
    void nobody_reviews_his_own_nomination() {
        UUID officer = house.person(Role.BUREAU);
        var candidate = candidates.candidate();
        candidate.put("identity", roster.openIdentity(officer).orElseThrow());
        candidate.put("name", roster.person(officer).orElseThrow().name());
        candidate.put("hiredOn", "2005-07-01");
        var id = candidates.submitted(candidates.form("MEMBER", candidate));

        assertThat(candidates.review(Role.BUREAU, id, "AGREE").code()).isEqualTo("selection.own");
    }
}
