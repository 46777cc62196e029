package zaicun.access.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import zaicun.access.accounts.Accounts;
import zaicun.house.Browser;
import zaicun.house.ZaicunTest;

/** On a database where nobody has an account yet. */
@ZaicunTest
@TestPropertySource(properties = "zaicun.access.session.touch=7m")
@DirtiesContext
class SetUpTest {

    @Autowired
    SetUpDesk desk;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @Test
    void the_link_makes_three_administrators_and_works_once() {
        assumeTrue(accounts.none(), "the database is in use already");
        var browser = new Browser(port);
        var path = "/api/setup/" + desk.newToken().orElseThrow().text();

        var valid = browser.get(path);
        var wrongLink = browser.get("/api/setup/guessed");
        var two = browser.post(path, Map.of("administrators", founders().subList(0, 2)));
        var sameAccount = browser.post(path, Map.of("administrators", List.of(
                founders().get(0), founders().get(1), founder("AUDIT_ADMIN", "赵三", "system"))));
        var three = browser.post(path, Map.of("administrators", founders()));
        var again = browser.post(path, Map.of("administrators", founders()));

        assertThat(valid.status()).isEqualTo(204);
        assertThat(wrongLink.status()).isEqualTo(404);
        assertThat(two.status()).isEqualTo(400);
        assertThat(sameAccount.code()).isEqualTo("account.name-taken");
        assertThat(three.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(404);
        assertThat(desk.newToken()).isEmpty();
        assertThat(browser.signIn("security", "Founders-Word-1").at("/posts/0/role")).isEqualTo("SECURITY_ADMIN");
    }

    private static List<Map<String, String>> founders() {
        return List.of(
                founder("SYSTEM_ADMIN", "赵一", "system"),
                founder("SECURITY_ADMIN", "赵二", "security"),
                founder("AUDIT_ADMIN", "赵三", "auditor"));
    }

    private static Map<String, String> founder(String role, String name, String account) {
        return Map.of("role", role, "name", name, "account", account, "password", "Founders-Word-1");
    }
}
