package zaicun.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.kernel.Ids;
import zaicun.kernel.Window;

/** Minutes as a browser sends them, and what the server then knows. */
final class Minuted {

    private final House house;
    private final UUID id = Ids.next();
    private final Map<String, Object> form = new TreeMap<>();
    private final List<Map<String, Object>> tasks = new ArrayList<>();

    /** A meeting of team 0 at which everybody was; {@code on} such as {@code 2026-11-23}. */
    Minuted(House house, String on) {
        this.house = house;
        form.put("district", house.district().code());
        form.put("team", house.team(0).id());
        form.put("on", on);
        form.put("minutes", Map.of("summary", "上周走访 12 户，油菜已定苗。", "problems", "", "plans", "入户宣传医保参保。"));
        attendedBy(house.leader(0).person(), house.member(0, 0).person(), house.member(0, 1).person());
    }

    Minuted attendedBy(UUID... people) {
        form.put("attended", List.of(people));
        return this;
    }

    Minuted with(String field, Object value) {
        form.put(field, value);
        return this;
    }

    /** Gives somebody something to do by a day. */
    UUID giving(UUID owner, String words, String dueOn) {
        var task = Ids.next();
        tasks.add(Map.of("id", task, "owner", owner, "words", words, "dueOn", dueOn));
        form.put("tasks", tasks);
        return task;
    }

    UUID id() {
        return id;
    }

    Answer sentBy(Browser browser) {
        return browser.put("/api/meetings/" + id, form);
    }

    Answer sentByLeader() {
        return sentBy(house.as(house.leader(0).person()));
    }

    /** A correction of this one by the leader. */
    Minuted corrected(String reason) {
        var next = new Minuted(house, (String) form.get("on"));
        next.form.putAll(form);
        next.form.remove("tasks");
        next.form.put("replaces", id);
        next.form.put("reason", reason);
        return next;
    }

    Answer seenBy(Browser browser) {
        return browser.get(path());
    }

    Map<String, Object> form() {
        return form;
    }

    String path() {
        return "/api/meetings/" + house.district() + "/" + id;
    }

    /** The trace of 4.2 of team 0 in the week that holds the date, as the bureau reads it. */
    static Answer standing(House house, String on) {
        var week = Window.Kind.WEEK.holding(java.time.LocalDate.parse(on));
        return house.as(zaicun.access.Role.BUREAU)
                .get("/api/standings/" + house.district() + "/4.2/" + house.team(0).id() + "/" + week);
    }
}
