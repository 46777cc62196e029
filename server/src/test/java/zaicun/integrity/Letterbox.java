package zaicun.integrity;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.kernel.Organ;

/** Reports of a test's house, and its handlers. */
public final class Letterbox {

    public static final String SECRET = "ABCDEFGH23456789";
    public static final String WHAT = "上周在村委会大吃大喝，还收了两箱土特产。";

    private final House house;

    public Letterbox(House house) {
        this.house = house;
    }

    /** A report about the first secretary of village 0; fields given replace or, as null, leave out. */
    public Map<String, Object> form(String... changes) {
        var form = new HashMap<String, Object>();
        form.put("id", UUID.randomUUID().toString());
        form.put("secret", SECRET);
        form.put("village", house.village(0));
        form.put("discipline", "INTEGRITY");
        form.put("what", WHAT);
        form.put("where", "村委会二楼");
        form.put("when", "上周三晚上");
        form.put("whom", "驻村第一书记");
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                form.remove(changes[i]);
            } else {
                form.put(changes[i], changes[i + 1]);
            }
        }
        return form;
    }

    /** Hands it in at the public page; answers the receipt's number. */
    public String post(Map<String, Object> form) {
        return house.anybody().post("/api/integrity/reports", form).requireOk().at("/number");
    }

    public Answer follow(String number, String secret) {
        return house.anybody().post("/api/integrity/follow-up", Map.of("number", number, "secret", secret));
    }

    /** Names the person whom the bureau's browser belongs to and has it confirmed. */
    public Browser handler() {
        name(Role.BUREAU, Organ.BUREAU);
        return house.as(Role.BUREAU);
    }

    /** A handler at the organisation department beside the bureau. */
    public Browser otherHandler() {
        name(Role.SENDING_ORGANISATION_DEPARTMENT, Organ.SENDING_ORGANISATION_DEPARTMENT);
        return house.as(Role.SENDING_ORGANISATION_DEPARTMENT);
    }

    private void name(Role role, Organ organ) {
        var by = house.at(house.office(Organ.BUREAU));
        by.post("/api/integrity/handlers", Map.of("person", house.person(role), "office", house.office(organ).id())).requireOk();
        confirmAll();
    }

    /** What waits for the audit administrator's word. */
    public void confirmAll() {
        var audit = house.as(Role.AUDIT_ADMIN);
        audit.get("/api/integrity/handlers").json().valueStream()
                .filter(line -> !line.at("/confirmed").asBoolean())
                .map(line -> line.at("/id").asString())
                .forEach(id -> audit.post("/api/integrity/handlers/" + id + "/confirmation", Map.of()).requireOk());
    }

    /** The list's line of that number; a missing node where there is none. */
    public static JsonNode line(Browser handler, String number) {
        return handler.get("/api/integrity/files").requireOk().json().valueStream()
                .filter(line -> line.at("/number").asString().equals(number))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    public static String path(JsonNode line) {
        return "/api/integrity/files/" + line.at("/district").asString() + "/" + line.at("/id").asString();
    }

    /** Moves it on, from the version there is. */
    public static Answer move(Browser handler, String path, String move, String... fields) {
        var form = new HashMap<String, Object>();
        form.put("move", move);
        form.put("version", handler.get(path).requireOk().json().at("/version").asInt());
        form.put("words", "已办理");
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return handler.post(path + "/moves", form);
    }
}
