package zaicun.house;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(int status, byte[] bytes, HttpHeaders headers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(bytes);
    }

    /** A field at a JSON pointer such as {@code /rows/0/name}, as text; empty where missing. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The problem's code, or empty. */
    public String code() {
        return bytes.length == 0 ? "" : at("/code");
    }

    /** The problem's clause, or empty. */
    public String clause() {
        return bytes.length == 0 ? "" : at("/clause");
    }

    public Answer requireOk() {
        if (status / 100 != 2) {
            throw new AssertionError("answered " + status + ": " + text());
        }
        return this;
    }
}
