package zaicun.recall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.roster.Posting;

/** Cases of recall in a house, as its unit, its bureau and a leader of the bureau handle them. */
public final class Cases {

    private final House house;
    private Optional<UUID> leader = Optional.empty();

    public Cases(House house) {
        this.house = house;
    }

    /** A second person at the bureau, who decides. */
    public UUID leader() {
        if (leader.isEmpty()) {
            leader = Optional.of(house.seatedAt(house.office(Organ.BUREAU)));
        }
        return leader.get();
    }

    public Browser unit() {
        return house.as(Role.SENDING_UNIT);
    }

    public Browser bureau() {
        return house.as(Role.BUREAU);
    }

    public Browser decider() {
        return house.as(leader());
    }

    /** What is written in one's own words, of 18 November. */
    public static Map<String, Object> fact(String cause) {
        return new HashMap<>(Map.of(
                "cause", cause, "kind", "OTHER", "on", "2026-11-18", "words", "村民反映多次找不到人。"));
    }

    public static Map<String, Object> linked(String cause, String kind, String source) {
        return new HashMap<>(Map.of("cause", cause, "kind", kind, "source", source, "words", ""));
    }

    public Map<String, Object> form(Posting posting) {
        return new HashMap<>(Map.of(
                "district", house.district().code(), "posting", posting.id(), "causes", List.of("AWAY"), "facts",
                List.of(fact("AWAY")), "words", "建议召回。"));
    }

    public Answer open(Browser by, UUID id, Map<String, Object> form) {
        return by.put("/api/recalls/" + id, form);
    }

    /** By the unit, in its own words. */
    public UUID opened(Posting posting) {
        var id = Ids.next();
        open(unit(), id, form(posting)).requireOk();
        return id;
    }

    /** The same, with the leader named. */
    public UUID named(Posting posting) {
        var id = opened(posting);
        name(id, leader()).requireOk();
        return id;
    }

    /** The same, answered by the person concerned. */
    public UUID answered(Posting posting) {
        var id = named(posting);
        act(house.as(posting.person()), id, "ANSWER").requireOk();
        return id;
    }

    public Answer name(UUID id, UUID person) {
        var form = new HashMap<String, Object>(Map.of("approver", person));
        form.put("before", seen(unit(), id).at("/approver").asString(null));
        return bureau().post(at(id) + "/approver", form);
    }

    public Answer act(Browser by, UUID id, String act) {
        return by.post(at(id) + "/acts", Map.of("act", act, "version", version(id), "words", "已核。"));
    }

    public Map<String, Object> decision(UUID id, String... measures) {
        return new HashMap<>(Map.of(
                "version", version(id), "act", measures.length == 0 ? "DECLINE" : "RECALL", "measures", List.of(measures),
                "words", "情况属实。", "number", "洪召〔2026〕1号", "lastOn", "2026-11-25"));
    }

    public Answer decide(Browser by, UUID id, String... measures) {
        return by.post(at(id) + "/decision", decision(id, measures));
    }

    public String at(UUID id) {
        return "/api/recalls/" + house.district() + "/" + id;
    }

    public JsonNode seen(Browser by, UUID id) {
        return by.get(at(id)).requireOk().json();
    }

    public int version(UUID id) {
        return seen(unit(), id).at("/version").asInt();
    }

    /** Asked about by the village, answered, and found without cause by the street; the question. */
    public UUID absence(Posting posting) {
        var id = Ids.next();
        house.as(Role.VILLAGE).post("/api/absences", Map.of(
                        "id", id, "person", posting.person(), "from", "2026-11-19", "to", "2026-11-19", "words", "未见到人"))
                .requireOk();
        absenceMove(house.as(posting.person()), id, "ANSWER");
        absenceMove(house.as(Role.STREET), id, "FIND_NO_CAUSE");
        return id;
    }

    public void absenceMove(Browser by, UUID id, String move) {
        by.post("/api/absences/moves", Map.of("village", house.village(0), "id", id, "move", move, "words", "已核实。"))
                .requireOk();
    }

    /** What is offered to whoever proposes a recall of the posting. */
    public JsonNode offered(Browser by, Posting posting) {
        return by.get("/api/recalls/people/" + house.district() + "/" + posting.id()).requireOk().json();
    }
}
