package bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's browser or phone: a connection of its own, with cookies and the token sent back. */
final class Caller {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String server;

    Caller(String server) {
        this.server = server;
    }

    Caller signIn(String account, String password) throws IOException, InterruptedException {
        get("/api/session");
        send("POST", "/api/session", Map.of("account", account, "password", password));
        return this;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return read(client.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body());
    }

    JsonNode send(String method, String path, Object body) throws IOException, InterruptedException {
        var request = request(path)
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .header("Content-Type", "application/json");
        token().ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + new String(
                    answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return read(answer.body());
    }

    private java.util.Optional<String> token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private static JsonNode read(byte[] body) {
        return body.length == 0 ? JSON.nullNode() : JSON.readTree(body);
    }
}
