package zaicun.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Half;

/** What is wrong with a request is told in a problem document; what is served is served as it should be kept. */
@ZaicunTest
@TestPropertySource(properties = "spring.web.resources.static-locations=classpath:/pages/")
class AnswersTest {

    private static final String VISIT = "/api/households/visits/0192f000-0000-7000-8000-000000000001";

    @Autowired
    private Houses houses;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on|2026-02-31|2026-01-31",
                "on|31.1.2026|2026-01-31",
                "household|12|编号",
                "visitors|some|visitors"
            })
    void a_value_that_cannot_be_read_is_told_with_its_field_and_how_to_write_it(String field, String value, String how) {
        var cadre = houses.build().as(Role.CADRE);

        var answer = cadre.put(VISIT, Map.of(field, value));

        assertProblem(answer, 400, "input");
        assertThat(answer.at("/field")).isEqualTo(field);
        assertThat(answer.at("/detail")).contains(how);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"on\": ", "[1, 2]", "\"on\"", "", "{\"on\": {\"year\": 2026}}"})
    void what_is_no_form_at_all_is_wrong_input(String body) {
        var cadre = houses.build().as(Role.CADRE);

        var answer = cadre.put(VISIT, body);

        assertProblem(answer, 400, "input");
    }

    @Test
    void a_choice_that_does_not_exist_is_told_with_those_that_do() {
        var words = Unreadable.words("NOON", Half.class);

        assertThat(words).contains("NOON", "AM", "PM");
    }

    @Test
    void an_address_method_or_content_that_is_not_there_is_told_as_such() {
        var cadre = houses.build().as(Role.CADRE);

        assertProblem(cadre.get("/api/no-such-thing"), 404, "no-such-address");
        assertProblem(cadre.post("/api/no/such/thing", "{}"), 404, "no-such-address");
        assertProblem(cadre.delete("/api/households"), 405, "method");
        assertProblem(cadre.upload("/api/leaves/preview", "a.txt", new byte[1]), 415, "media-type");
        assertProblem(cadre.get("/api/households;a=b%2F.."), 400, "request");
    }

    @Test
    void a_file_too_large_is_heard_to_its_end_and_refused() throws Exception {
        var admin = houses.build().as(Role.SYSTEM_ADMIN);

        var answer = upload(admin, 210L << 20);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("too-large").doesNotContain("at zaicun", "Exception");
    }

    private java.net.http.HttpResponse<String> upload(Browser admin, long size) throws Exception {
        var token = admin.cookie("XSRF-TOKEN").orElseThrow();
        var cookies = "XSRF-TOKEN=" + token + "; " + admin.cookie("zaicun").map(value -> "zaicun=" + value).orElse("");
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/imports"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("X-XSRF-TOKEN", token)
                .header("Cookie", cookies)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofInputStream(() -> new Zeros(size)),
                        BodyPublishers.ofString("\r\n--b--\r\n")))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void files_named_by_their_content_are_kept_and_all_others_asked_for_each_time() {
        var browser = new Browser(port);

        assertKept(browser.get("/assets/index-1a2b3c4d.js"));
        assertKept(browser.get("/field/assets/index-5e6f7a8b.js"));
        assertAskedFor(browser.get("/field/sw.js"));
        assertAskedFor(browser.get("/index.html"));
        assertAskedFor(browser.get("/field/manifest.webmanifest"));
        assertThat(header(browser.get("/field/manifest.webmanifest"), "Content-Type")).startsWith("application/manifest+json");

    }

    @ParameterizedTest
    @CsvSource({
        "/,console", "/households/420117/0192f000-0000-7000-8000-000000000001,console", "/policy,console",
        "/field,field", "/field/,field", "/field/leave/0192f000-0000-7000-8000-000000000001,field", "/field/me,field",
        "/field/inspections/task/428117/0192f000-0000-7000-8000-000000000001/finding,field",
        "/help-plans/428117/0192f000-0000-7000-8000-000000000001/2026/print,console"
    })
    void an_address_inside_a_front_end_opens_it(String path, String front) {
        var answer = page(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>" + front);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-1a2b3c4d.js", "/field/assets/gone.css", "/favicon.gif", "/field/gone.png", "/api/x"})
    void what_is_gone_is_not_answered_with_a_page(String path) {
        var answer = page(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<title>");
    }

    private java.net.http.HttpResponse<String> page(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.text()).doesNotContain("Exception", "tools.jackson", "\tat ");
    }

    private static void assertKept(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    }

    private static void assertAskedFor(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
    }

    private static String header(Answer answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** That many bytes of nothing, without holding them. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            left -= read;
            return read;
        }
    }
}
