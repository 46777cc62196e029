package zaicun.house;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The messages that somebody finds when he signs in. */
public final class Told {

    private Told() {}

    /** Kinds of what is new to him, the latest first. */
    public static List<String> news(Browser browser) {
        return rows(browser, "unread").stream().map(row -> row.at("/kind").asString()).toList();
    }

    /** Kinds of all that he was told. */
    public static List<String> kinds(Browser browser) {
        return rows(browser, "all").stream().map(row -> row.at("/kind").asString()).toList();
    }

    public static JsonNode latest(Browser browser) {
        return rows(browser, "all").getFirst();
    }

    private static List<JsonNode> rows(Browser browser, String show) {
        return browser.get("/api/notices?show=" + show).requireOk().json().at("/rows").valueStream().toList();
    }
}
