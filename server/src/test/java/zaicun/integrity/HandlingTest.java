package zaicun.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static zaicun.integrity.Letterbox.SECRET;
import static zaicun.integrity.Letterbox.move;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Organ;

/** From a report to its outcome, and what the reporter learns on the way. */
@ZaicunTest
@Tag("external-database")
class HandlingTest {

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    @Autowired
    DisciplineOutcomes outcomes;

    @Autowired
    JdbcClient database;

    House house;
    Letterbox box;
    Browser handler;
    String number;
    String path;

    @BeforeEach
    void build() {
        house = houses.build();
        box = new Letterbox(house);
        handler = box.handler();
        number = box.post(box.form());
        path = Letterbox.path(Letterbox.line(handler, number));
    }

    @Test
    void a_report_is_taken_up_verified_concluded_and_told() {
        move(handler, path, "ACCEPT", "words", "已受理，感谢反映。").requireOk();
        move(handler, path, "VERIFY", "words", "内部：派两人入村").requireOk();
        move(handler, path, "ASK", "words", "请问是哪一天？").requireOk();
        house.anybody().post("/api/integrity/follow-up/words", Map.of("number", number, "secret", SECRET, "words", "18日"));
        move(handler, path, "CONCLUDE", "words", "内部：情况属实", "outcome", "TALK", "person", house.leader(0).person().toString())
                .requireOk();
        move(handler, path, "TELL", "words", "经核实，已作谈话提醒。").requireOk();

        var seen = box.follow(number, SECRET).requireOk();

        assertThat(seen.at("/state")).isEqualTo("TOLD");
        assertThat(seen.json().at("/told").valueStream().map(told -> told.at("/title").asString()))
                .containsExactly("受理", "开始核实", "向举报人了解情况", "举报人补充", "告知举报人");
        assertThat(seen.text()).contains("感谢反映", "哪一天", "谈话提醒。").doesNotContain("内部：");
        assertThat(outcomes.of(house.district(), house.leader(0).person()))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.clause()).hasToString("9.3");
                    assertThat(outcome.outcome()).isEqualTo("TALK");
                });
        assertThat(outcomes.of(house.district(), house.member(0, 0).person())).isEmpty();
    }

    @Test
    void what_is_taken_up_again_has_no_outcome_until_it_is_concluded_anew() {
        concludedFor("TALK");
        move(handler, path, "TELL").requireOk();
        move(handler, path, "REOPEN", "words", "有新的材料").requireOk();
        var reopened = outcomes.of(house.district(), house.leader(0).person());
        move(handler, path, "VERIFY").requireOk();
        move(handler, path, "CONCLUDE", "outcome", "UNFOUNDED").requireOk();

        assertThat(reopened).isEmpty();
        assertThat(outcomes.of(house.district(), house.leader(0).person())).isEmpty();
    }

    @Test
    void nobody_stands_in_the_book_for_what_was_not_found() {
        move(handler, path, "ACCEPT").requireOk();
        move(handler, path, "VERIFY").requireOk();

        var named = move(handler, path, "CONCLUDE", "outcome", "UNFOUNDED", "person", house.leader(0).person().toString());
        var stranger = move(handler, path, "CONCLUDE", "outcome", "TALK", "person", house.person(Role.STREET).toString());
        var none = move(handler, path, "CONCLUDE", "outcome", "BANISHED");

        assertThat(named.code()).isEqualTo("report.clear");
        assertThat(stranger.at("/field")).isEqualTo("person");
        assertThat(none.at("/field")).isEqualTo("outcome");
        assertThat(handler.get(path).at("/line/state")).isEqualTo("VERIFYING");
    }

    @Test
    void it_is_declined_with_a_reason_that_the_reporter_reads() {
        var silent = handler.post(path + "/moves", Map.of("move", "DECLINE", "version", 0));
        move(handler, path, "DECLINE", "words", "不属于本局受理范围，请向信访部门反映。").requireOk();

        assertThat(silent.at("/field")).isEqualTo("words");
        assertThat(box.follow(number, SECRET).text()).contains("请向信访部门反映", "DECLINED").doesNotContain("dueOn");
    }

    @Test
    void the_days_until_the_next_step_come_from_the_policy() {
        assertThat(handler.get(path).at("/line/dueOn")).isEqualTo("2026-11-30");

        move(handler, path, "ACCEPT").requireOk();

        assertThat(handler.get(path).at("/line/dueOn")).isEqualTo("2027-01-04");
    }

    @Test
    void once_taken_up_it_is_one_handlers_until_he_transfers_it() {
        var other = box.otherHandler();
        assertThat(other.get(path).status()).isEqualTo(200);
        move(handler, path, "ACCEPT").requireOk();

        var shut = other.get(path);
        var taken = other.post(path + "/moves", Map.of("move", "VERIFY", "version", 1));
        move(handler, path, "TRANSFER", "to", house.person(Role.SENDING_ORGANISATION_DEPARTMENT).toString()).requireOk();

        assertThat(shut.status()).isEqualTo(403);
        assertThat(taken.status()).isEqualTo(403);
        assertThat(other.get(path).status()).isEqualTo(200);
        assertThat(handler.get(path).status()).isEqualTo(403);
    }

    @Test
    void it_is_transferred_to_handlers_only() {
        move(handler, path, "ACCEPT").requireOk();

        for (var person : List.of(house.person(Role.STREET), house.leader(0).person(), house.person(Role.BUREAU))) {
            assertThat(move(handler, path, "TRANSFER", "to", person.toString()).at("/field")).isEqualTo("to");
        }
    }

    @Test
    void what_a_former_handler_held_is_open_to_the_others() {
        var other = box.otherHandler();
        move(handler, path, "ACCEPT").requireOk();
        house.at(house.office(Organ.BUREAU)).get("/api/integrity/handlers").json().valueStream()
                .filter(line -> line.at("/person").asString().equals(house.person(Role.BUREAU).toString()))
                .forEach(line -> house.at(house.office(Organ.BUREAU)).delete("/api/integrity/handlers/" + line.at("/id").asString()));

        assertThat(handler.get(path).status()).isEqualTo(403);
        assertThat(other.get(path).status()).isEqualTo(200);
    }

    @Test
    void of_two_who_act_at_once_one_wins() throws Exception {
        var other = box.otherHandler();
        Callable<Answer> one = () -> handler.post(path + "/moves", Map.of("move", "ACCEPT", "version", 0));
        Callable<Answer> two = () -> other.post(path + "/moves", Map.of("move", "ACCEPT", "version", 0));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(one, two)).stream()
                    .map(future -> {
                        try {
                            return future.get().status();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();

            assertThat(answers).contains(200).anyMatch(status -> status != 200);
        }
    }

    @Test
    void nobody_names_himself_and_the_audit_administrator_has_to_confirm() {
        var bureau = house.office(Organ.BUREAU);
        var second = house.at(bureau);
        var person = second.get("/api/session").at("/personId");
        var self = second.post("/api/integrity/handlers", Map.of("person", person, "office", bureau.id()));
        house.as(Role.BUREAU).post("/api/integrity/handlers", Map.of("person", person, "office", bureau.id())).requireOk();
        var before = second.get("/api/integrity/files");
        box.confirmAll();
        var after = second.get("/api/integrity/files");

        assertThat(self.code()).isEqualTo("handler.self");
        assertThat(before.status()).isEqualTo(403);
        assertThat(after.status()).isEqualTo(200);
    }

    @Test
    void only_people_of_the_organs_in_charge_are_named() {
        var street = Map.of("person", house.person(Role.STREET), "office", house.office(Organ.STREET).id());
        var unit = Map.of("person", house.person(Role.SENDING_UNIT), "office", house.office(Organ.SENDING_UNIT).id());

        assertThat(house.as(Role.BUREAU).post("/api/integrity/handlers", street).at("/field")).isEqualTo("person");
        assertThat(house.as(Role.BUREAU).post("/api/integrity/handlers", unit).at("/field")).isEqualTo("person");
        assertThat(house.as(Role.SECURITY_ADMIN).post("/api/integrity/handlers", unit).status()).isEqualTo(403);
        assertThat(house.as(Role.AUDIT_ADMIN).post("/api/integrity/handlers", unit).status()).isEqualTo(403);
    }

    @Test
    void without_a_handler_somebody_learns_that_one_is_missing() {
        var empty = houses.build();
        new Letterbox(empty).post(new Letterbox(empty).form());

        assertThat(database.sql("select text from notice where person = :person")
                        .param("person", empty.person(Role.SENDING_ORGANISATION_DEPARTMENT))
                        .query(String.class)
                        .list())
                .anyMatch(text -> text.contains("还没有可以办理的人"));
    }

    private void concludedFor(String outcome) {
        move(handler, path, "ACCEPT").requireOk();
        move(handler, path, "VERIFY").requireOk();
        move(handler, path, "CONCLUDE", "outcome", outcome, "person", house.leader(0).person().toString()).requireOk();
    }
}
