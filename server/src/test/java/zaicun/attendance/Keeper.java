package zaicun.attendance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.kernel.Ids;

/** Keeps the register of a house's village 0 as its party secretary does. */
public class Keeper {

    private final Browser village;
    private final String code;

    public Keeper(House house) {
        this.village = house.as(Role.VILLAGE);
        this.code = house.village(0);
    }

    public JsonNode week(String week) {
        return village.get("/api/register/week?village=" + code + "&week=" + week).requireOk().json();
    }

    public Answer confirm(String week, List<Map<String, Object>> exceptions) {
        return confirm(Ids.next(), week, exceptions);
    }

    public Answer confirm(UUID id, String week, List<Map<String, Object>> exceptions) {
        return village.post(
                "/api/register/confirm", Map.of("id", id, "village", code, "week", week, "exceptions", exceptions));
    }

    public Answer mark(Map<String, Object> mark) {
        return village.post("/api/register/marks", Map.of("id", Ids.next(), "village", code, "marks", List.of(mark)));
    }

    /** Everything as planned from one date to another. */
    public void keep(LocalDate from, LocalDate to) {
        for (var monday = from; !monday.isAfter(to); monday = monday.plusDays(7)) {
            confirm(zaicun.kernel.Window.Kind.WEEK.holding(monday).toString(), List.of()).requireOk();
        }
    }

    public static Map<String, Object> cell(UUID person, String date, String part, String value) {
        return Map.of("person", person, "date", date, "part", part, "value", value);
    }

    public static Map<String, Object> correction(JsonNode cell, UUID person, String value, String reason) {
        var form = new HashMap<String, Object>(
                cell(person, cell.at("/date").asString(), cell.at("/part").asString(), value));
        form.put("replaces", cell.at("/mark/id").asString());
        form.put("reason", reason);
        return form;
    }

    /** The row of a person. */
    public static JsonNode row(JsonNode page, UUID person) {
        return StreamSupport.stream(page.at("/rows").spliterator(), false)
                .filter(row -> row.at("/person").asString().equals(person.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** One cell of a person. */
    public static JsonNode cell(JsonNode page, UUID person, String date, String part) {
        return StreamSupport.stream(row(page, person).at("/cells").spliterator(), false)
                .filter(cell -> cell.at("/date").asString().equals(date))
                .filter(cell -> cell.at("/part").asString().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
