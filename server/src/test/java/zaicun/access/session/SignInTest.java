package zaicun.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.AccountDesk;
import zaicun.access.Role;
import zaicun.access.accounts.Accounts;
import zaicun.access.accounts.Viewers;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;

@ZaicunTest
@Tag("external-database")
class SignInTest {

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    @Autowired
    AccountDesk accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    Sessions sessions;

    @Autowired
    Accounts stored;

    @Autowired
    Viewers viewers;

    @Autowired
    SessionSettings settings;

    House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    @Test
    void whoever_signs_in_is_told_his_posts_and_rights() {
        var session = house.as(Role.STREET).get("/api/session");

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.at("/posts/0/role")).isEqualTo("STREET");
        assertThat(session.at("/posts/0/division")).isEqualTo(house.street(0));
        assertThat(session.at("/today")).isEqualTo("2026-11-23");
        assertThat(session.text()).contains("\"MONTH_REVIEW\"").doesNotContain("\"MONTH_SIGN\"");
    }

    @Test
    void a_year_without_an_official_calendar_is_said() {
        var thisYear = house.as(Role.STREET).get("/api/session");
        clock.moveTo("2027-01-04T09:00");
        var nextYear = house.anybody();

        var later = nextYear.signIn(house.accountOf(house.person(Role.STREET)), House.PASSWORD);

        assertThat(thisYear.at("/calendarWarning")).isEmpty();
        assertThat(later.at("/calendarWarning")).contains("2027");
    }

    @Test
    void a_cadres_post_follows_from_the_posting() {
        var session = house.as(house.member(0, 0).person()).get("/api/session");

        assertThat(session.at("/posts/0/role")).isEqualTo("CADRE");
        assertThat(session.at("/posts/0/division")).isEqualTo(house.village(0));
    }

    @Test
    void nobody_is_signed_in_without_a_session() {
        var answer = house.anybody().get("/api/session");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("session.none");
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_answered_alike() {
        var account = house.accountOf(house.person(Role.STREET));

        var wrong = house.anybody().signIn(account, "Wrong-Password-1");
        var unknown = house.anybody().signIn("nobody-" + account, "Wrong-Password-1");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("sign-in.wrong");
        assertThat(unknown.text()).isEqualTo(wrong.text());
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_waits_and_the_wait_doubles() {
        var account = house.accountOf(house.person(Role.STREET));
        IntStream.range(0, 5).forEach(time -> house.anybody().signIn(account, "Wrong-Password-1"));

        var atOnce = house.anybody().signIn(account, House.PASSWORD);
        clock.forward(Duration.ofSeconds(61));
        var wrongAgain = house.anybody().signIn(account, "Wrong-Password-1");
        clock.forward(Duration.ofSeconds(61));
        var tooEarly = house.anybody().signIn(account, House.PASSWORD);
        clock.forward(Duration.ofSeconds(61));
        var inTime = house.anybody().signIn(account, House.PASSWORD);

        assertThat(atOnce.code()).isEqualTo("sign-in.locked");
        assertThat(wrongAgain.code()).isEqualTo("sign-in.wrong");
        assertThat(tooEarly.code()).isEqualTo("sign-in.locked");
        assertThat(inTime.status()).isEqualTo(200);
    }

    @Test
    void trying_many_passwords_at_once_does_not_get_past_the_lock() throws Exception {
        var account = house.accountOf(house.person(Role.STREET));
        int tries = 12;
        var barrier = new CyclicBarrier(tries);
        Callable<String> attempt = () -> {
            var browser = house.anybody();
            browser.get("/api/session");
            barrier.await();
            return browser.signIn(account, "wrong-password-1").code();
        };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(tries, attempt)).stream().map(Future::resultNow).toList();

            assertThat(answers).containsOnly("sign-in.wrong", "sign-in.locked").contains("sign-in.locked");
        }
    }

    @Test
    void a_name_that_is_no_account_is_locked_in_the_same_way() {
        var name = "nobody-" + house.district();
        IntStream.range(0, 5).forEach(time -> house.anybody().signIn(name, "Wrong-Password-1"));

        var answer = house.anybody().signIn(name, "Wrong-Password-1");

        assertThat(answer.code()).isEqualTo("sign-in.locked");
    }

    @Test
    void one_time_passwords_open_nothing_but_their_own_change() {
        var opened = accounts.open(house.member(0, 1).person(), "first-" + house.district());
        var browser = house.anybody();

        var session = browser.signIn(opened.name(), opened.oneTimePassword());
        var before = browser.get("/api/sessions");
        var weak = browser.put("/api/session/password", Map.of("old", opened.oneTimePassword(), "new", "short"));
        var change = browser.put("/api/session/password", Map.of("old", opened.oneTimePassword(), "new", "Neues-Wort-77"));
        var after = browser.get("/api/session");

        assertThat(session.json().at("/mustChangePassword").asBoolean()).isTrue();
        assertThat(before.status()).isEqualTo(403);
        assertThat(before.code()).isEqualTo("password.change");
        assertThat(weak.status()).isEqualTo(400);
        assertThat(weak.at("/field")).isEqualTo("new");
        assertThat(change.status()).isEqualTo(204);
        assertThat(after.json().at("/mustChangePassword").asBoolean()).isFalse();
        assertThat(house.anybody().signIn(opened.name(), opened.oneTimePassword()).code()).isEqualTo("sign-in.wrong");
    }

    @Test
    void a_changed_password_ends_the_other_sessions() {
        var person = house.member(1, 0).person();
        var account = house.accountOf(person);
        var here = house.anybody();
        var there = house.anybody();
        here.signIn(account, House.PASSWORD).requireOk();
        there.signIn(account, House.PASSWORD).requireOk();

        here.put("/api/session/password", Map.of("old", House.PASSWORD, "new", "Another-Word-88")).requireOk();

        assertThat(here.get("/api/session").status()).isEqualTo(200);
        assertThat(there.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void a_call_without_the_csrf_token_is_refused() {
        var browser = house.as(Role.VILLAGE);

        var answer = browser.withoutToken("DELETE", "/api/session", "");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("csrf");
        assertThat(browser.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        var browser = house.anybody();
        browser.signIn(house.accountOf(house.person(Role.VILLAGE)), House.PASSWORD).requireOk();
        var token = browser.cookie("zaicun").orElseThrow();

        browser.delete("/api/session").requireOk();

        assertThat(browser.cookie("zaicun")).isEmpty();
        assertThat(house.anybody().withCookie("zaicun", token).get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void an_unused_session_is_over_after_two_weeks_and_a_used_one_after_ninety_days() {
        var account = house.accountOf(house.person(Role.BUREAU));
        var unused = house.anybody();
        var used = house.anybody();
        unused.signIn(account, House.PASSWORD).requireOk();
        used.signIn(account, House.PASSWORD).requireOk();

        IntStream.range(0, 8).forEach(time -> {
            clock.forward(Duration.ofDays(11));
            used.get("/api/session").requireOk();
        });
        var stillThere = used.get("/api/session").status();
        clock.forward(Duration.ofDays(3));

        assertThat(stillThere).isEqualTo(200);
        assertThat(unused.get("/api/session").status()).isEqualTo(401);
        assertThat(used.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void a_session_outlives_what_the_server_remembers() {
        var browser = house.as(Role.STREET);
        var token = new Token(browser.cookie("zaicun").orElseThrow());

        var restarted = new OpenSessions(sessions, stored, viewers, settings, clock);

        assertThat(restarted.under(token)).hasValueSatisfying(
                session -> assertThat(session.viewer().is(Role.STREET)).isTrue());
        assertThat(restarted.under(Token.random())).isEmpty();
    }

    @Test
    void the_token_itself_is_nowhere_in_the_database() {
        var browser = house.as(Role.CADRE);
        var token = new Token(browser.cookie("zaicun").orElseThrow());

        var byHash = database.sql("select count(*) from session where token_hash = :hash")
                .param("hash", token.hash()).query(Integer.class).single();
        var byText = database.sql("select count(*) from session where token_hash = convert_to(:text, 'UTF8')")
                .param("text", token.text()).query(Integer.class).single();

        assertThat(byHash).isEqualTo(1);
        assertThat(byText).isZero();
    }

    @Test
    void every_answer_carries_the_headers_that_keep_pages_safe() {
        var headers = house.anybody().get("/api/session").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }
}
