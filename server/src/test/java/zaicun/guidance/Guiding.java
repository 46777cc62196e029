package zaicun.guidance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** What tests of article 12 do again and again in a house: unit 0 has its people in village 0. */
public final class Guiding {

    private final House house;

    public Guiding(House house) {
        this.house = house;
    }

    public UUID unit() {
        return house.office(Organ.SENDING_UNIT).id();
    }

    public Browser liaison() {
        return house.as(Role.SENDING_UNIT);
    }

    public Answer name(String office, String name, String from, String to) {
        var form = new HashMap<String, Object>(Map.of("office", office, "name", name, "dutyTitle", "党组成员", "from", from));
        if (!to.isEmpty()) {
            form.put("to", to);
        }
        return liaison().post("/api/guidance/units/" + unit() + "/terms", form);
    }

    /** In office since the year began; the term's id. */
    public String named(String office, String name) {
        return name(office, name, "2026-01-01", "").requireOk().at("/id");
    }

    public Map<String, Object> visit(String on, String... leaders) {
        return new HashMap<>(Map.of(
                "unit", unit(), "village", house.village(0), "on", on, "leaders", List.of(leaders),
                "problems", List.of("村部饮水管道渗漏", "")));
    }

    public Answer visited(Browser by, UUID id, Map<String, Object> form) {
        return by.put("/api/guidance/visits/" + id, form);
    }

    public Answer visited(Browser by, Map<String, Object> form) {
        return visited(by, Ids.next(), form);
    }

    public Map<String, Object> hearing(String on) {
        return new HashMap<>(Map.of(
                "id", Ids.next(), "on", on, "chair", "局长", "reporter", "第一书记", "heard", "上半年驻村工作情况", "decided", "落实经费"));
    }

    public Answer heard(Map<String, Object> form) {
        return liaison().post("/api/guidance/units/" + unit() + "/hearings", form);
    }

    /** The rows of a clause of unit 0, as the unit's page lists them. */
    public Duty duty(String clause, String window) {
        for (var duty : liaison().get("/api/guidance/units/" + unit()).requireOk().json().at("/duties")) {
            if (duty.at("/clause").asString().equals(clause) && duty.at("/window").asString().equals(window)) {
                return new Duty(
                        duty.at("/state").asString(), duty.at("/owed").asString(), duty.at("/done").asString(),
                        duty.at("/next").asString(), duty.at("/subject").asString());
            }
        }
        throw new AssertionError("no duty " + clause + " in " + window);
    }

    public record Duty(String state, String owed, String done, String next, String subject) {}
}
