package zaicun.leave;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.kernel.Ids;

/** A leave asked for over HTTP, and what is done with it afterwards. */
public record Asked(House house, UUID id) {

    /** A form of the personal kind; both ends as {@code 2026-11-24 AM}. */
    static Map<String, Object> form(UUID id, String from, String to) {
        var form = new TreeMap<String, Object>();
        form.put("id", id);
        form.put("kind", "personal");
        form.put("from", half(from));
        form.put("to", half(to));
        form.put("reason", "家中有事");
        form.put("destination", "武昌");
        form.put("phone", "13800001234");
        form.put("standsIn", "李秀英");
        return form;
    }

    static Map<String, Object> half(String written) {
        var parts = written.split(" ");
        return Map.of("date", parts[0], "half", parts[1]);
    }

    static Map<String, Object> reported(String from) {
        return Map.of(
                "id", Ids.next(), "from", half(from), "means", "PHONE", "toldAt", "2026-11-20T00:30:00Z", "personTold", "街道张书记",
                "words", "母亲急诊");
    }

    public static Asked by(House house, UUID person, String from, String to) {
        var id = Ids.next();
        house.as(person).post("/api/leaves", form(id, from, to)).requireOk();
        return new Asked(house, id);
    }

    String path() {
        return "/api/leaves/" + house.district() + "/" + id;
    }

    public Answer seenBy(Browser browser) {
        return browser.get(path());
    }

    /** Decides the step that is open now. */
    public Answer decide(Browser browser, String act, String opinion) {
        var seen = seenBy(browser).requireOk();
        return decide(browser, act, opinion, seen);
    }

    Answer decide(Browser browser, String act, String opinion, Answer seen) {
        return browser.post(
                path() + "/decisions",
                Map.of(
                        "step", Integer.parseInt(seen.at("/openStep")), "version", Integer.parseInt(seen.at("/version")), "act", act,
                        "opinion", opinion));
    }

    Answer post(Browser browser, String act, Object body) {
        return browser.post(path() + "/" + act, body);
    }
}
