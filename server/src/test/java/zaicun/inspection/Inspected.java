package zaicun.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.kernel.Ids;

/** Inspections of a {@link House} as its bureau and two inspectors of no unit make them. */
public final class Inspected {

    private final House house;
    private final UUID first;
    private final UUID second;

    public Inspected(House house) {
        this.house = house;
        this.first = house.somebody();
        this.second = house.somebody();
    }

    public Browser first() {
        return house.as(first);
    }

    public Browser second() {
        return house.as(second);
    }

    public UUID firstPerson() {
        return first;
    }

    public Browser bureau() {
        return house.as(Role.BUREAU);
    }

    /** Both villages with a team may be drawn; by both inspectors each. */
    public Map<String, Object> form(String kind) {
        var form = new HashMap<String, Object>();
        form.put("id", Ids.next());
        form.put("district", house.district().code());
        form.put("kind", kind);
        form.put("title", "四季度督查");
        form.put("from", "2026-11-23");
        form.put("to", "2026-11-30");
        form.put("villages", 1);
        form.put("each", 2);
        form.put("inspectors", List.of(named(first), named(second)));
        form.put("streets", List.of(house.street(0)));
        return form;
    }

    public static Map<String, Object> named(UUID person, String... barred) {
        return Map.of("person", person, "barred", List.of(barred));
    }

    /** Made and drawn: village 0 it is, for street 0 has no other team. Answers the plan's id. */
    public UUID drawn(String kind) {
        return drawn(form(kind));
    }

    public UUID drawn(Map<String, Object> form) {
        var id = (UUID) form.get("id");
        bureau().post("/api/inspections", form).requireOk();
        move(id, "draw").requireOk();
        return id;
    }

    public Answer move(UUID plan, String move) {
        return bureau().post(path(plan) + "/" + move, Map.of("words", "计划有变"));
    }

    public String path(UUID plan) {
        return "/api/inspections/" + house.district() + "/" + plan;
    }

    /** The first inspector's task of that plan's only village. */
    public UUID stop(UUID plan) {
        return UUID.fromString(bureau().get(path(plan)).requireOk().at("/drawn/0/stop"));
    }

    public Answer arrive(Browser inspector, UUID stop) {
        return send(inspector, "inspection-arrival", Map.of("district", house.district().code(), "stop", stop));
    }

    public Answer sheet(Browser inspector, UUID stop) {
        return inspector.post("/api/inspections/tasks/" + house.district() + "/" + stop + "/sheet", Map.of());
    }

    public static Answer send(Browser by, String kind, Object payload) {
        return send(by, Ids.next(), kind, payload);
    }

    public static Answer send(Browser by, UUID id, String kind, Object payload) {
        var entry = Map.of("id", id, "kind", kind, "payload", payload, "recordedAt", "2026-11-23T01:00:00Z");
        return by.post("/api/outbox", Map.of("entries", List.of(entry)));
    }

    public static String outcome(Answer sent) {
        return sent.at("/results/0/outcome");
    }

    public Map<String, Object> record(UUID stop, String sheet) {
        var form = new HashMap<String, Object>();
        form.put("district", house.district().code());
        form.put("stop", stop);
        form.put("sheet", sheet);
        form.put("found", new ArrayList<>(List.of(
                Map.of("no", 1, "found", "AS_TOLD", "words", ""),
                Map.of("no", 2, "found", "DIFFERENT", "words", "人不在村"))));
        form.put("words", "");
        return form;
    }

    public Map<String, Object> finding(UUID stop) {
        var form = new HashMap<String, Object>();
        form.put("district", house.district().code());
        form.put("stop", stop);
        form.put("clause", "2.5");
        form.put("subject", "REGISTER");
        form.put("words", "考勤簿三天未登记");
        form.put("proposal", "补登并坚持当日登记");
        return form;
    }

    /** A finding stored at a village arrived at; answers its id. */
    public UUID found(UUID stop, Map<String, Object> form) {
        var id = Ids.next();
        var sent = send(first(), id, "finding", form);
        if (!outcome(sent).equals("accepted")) {
            throw new AssertionError(sent.text());
        }
        return id;
    }

    /** Arrived, found and notified, due by the policy's working days; answers the finding. */
    public UUID notified(UUID stop) {
        arrive(first(), stop).requireOk();
        var finding = found(stop, finding(stop));
        notice(bureau(), stop, finding).requireOk();
        return finding;
    }

    /** The same with a deadline of its own. */
    public UUID notified(UUID stop, String dueOn) {
        arrive(first(), stop).requireOk();
        var finding = found(stop, finding(stop));
        bureau().post("/api/rectification-notices", Map.of(
                        "id", Ids.next(), "district", house.district().code(), "stop", stop, "items",
                        List.of(Map.of("finding", finding, "dueOn", dueOn))))
                .requireOk();
        return finding;
    }

    public Answer notice(Browser by, UUID stop, UUID finding) {
        return by.post("/api/rectification-notices", Map.of(
                "id", Ids.next(), "district", house.district().code(), "stop", stop, "items",
                List.of(Map.of("finding", finding))));
    }

    public Answer move(Browser by, UUID finding, String move, String state) {
        return by.post("/api/findings/moves", Map.of(
                "district", house.district().code(), "id", finding, "move", move, "state", state, "words", "已核实"));
    }

    public Answer finding(Browser by, UUID finding) {
        return by.get("/api/findings/" + house.district() + "/" + finding);
    }
}
