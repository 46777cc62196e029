package zaicun.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the server as a browser does: keeps cookies, sends the CSRF token back. */
public class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> always = new ConcurrentHashMap<>();
    private final String server;

    public Browser(int port) {
        this.server = "http://localhost:" + port;
    }

    /** Sends this header with every call, such as a proxy does or another browser. */
    public Browser withHeader(String name, String value) {
        always.put(name, value);
        return this;
    }

    public Answer signIn(String account, String password) {
        return post("/api/session", Map.of("account", account, "password", password));
    }

    public Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody(), "application/json");
    }

    /** @param body JSON text, or anything Jackson writes */
    public Answer post(String path, Object body) {
        return withToken("POST", path, json(body), "application/json");
    }

    public Answer put(String path, Object body) {
        return withToken("PUT", path, json(body), "application/json");
    }

    public Answer delete(String path) {
        return withToken("DELETE", path, BodyPublishers.noBody(), "application/json");
    }

    /** Sends a file as the form field {@code file}. */
    public Answer upload(String path, String fileName, byte[] content) {
        return upload(path, Map.of(), fileName, content);
    }

    /** Sends a file beside other fields. */
    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
        var border = "----zaicun-test";
        var beside = fields.entrySet().stream()
                .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(border, field.getKey(), field.getValue()))
                .collect(Collectors.joining());
        var head = beside + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(border, fileName);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + border + "--\r\n"));
        return withToken("POST", path, body, "multipart/form-data; boundary=" + border);
    }

    /** Any method; without a token the way a foreign site would. */
    public Answer withoutToken(String method, String path, Object body) {
        return call(method, path, json(body), "application/json");
    }

    public Answer send(String method, String path, Object body) {
        return withToken(method, path, json(body), "application/json");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Puts a cookie in the jar, such as a stolen one. */
    public Browser withCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(server), cookie);
        return this;
    }

    private Answer withToken(String method, String path, BodyPublisher body, String type) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/api/session");
        }
        return call(method, path, body, type, "X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse("none"));
    }

    private Answer call(String method, String path, BodyPublisher body, String type, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .method(method, body)
                .header("Content-Type", type)
                .header("Accept", "application/json, application/problem+json, */*");
        always.forEach(request::header);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(
                body instanceof String text ? text : JSON.writeValueAsString(body), StandardCharsets.UTF_8);
    }
}
