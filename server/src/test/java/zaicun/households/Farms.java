package zaicun.households;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.kernel.Ids;

/** Households of a {@link House}, and what is recorded about them as a phone does it. */
public class Farms {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final House house;
    private final HouseholdDesk desk;
    private final Households households;

    public Farms(House house, HouseholdDesk desk, Households households) {
        this.house = house;
        this.desk = desk;
        this.households = households;
    }

    /** A new household lifted out of poverty in village 0 to 3. */
    UUID lifted(int village) {
        return add(village, HouseholdKind.LIFTED, Set.of());
    }

    public UUID add(int village, HouseholdKind kind, Set<Mark> marks) {
        var form = form(village, kind, marks);
        desk.putAll(house.district(), List.of(form), UUID.randomUUID());
        return idOf(form.code());
    }

    UUID idOf(String code) {
        return households.idsOf(house.district(), List.of(code)).get(code);
    }

    HouseholdForm form(int village, HouseholdKind kind, Set<Mark> marks) {
        int number = CODES.incrementAndGet();
        return new HouseholdForm(
                "H" + number, house.village(village), "张户" + number, kind, marks, "一组", "13800000000");
    }

    Answer pair(Browser by, UUID household, UUID helper, String from) {
        return by.post(
                "/api/households/" + house.district() + "/pairings",
                Map.of("household", household, "helper", helper, "from", from));
    }

    /** Paired by the bureau. */
    void paired(UUID household, UUID helper) {
        pair(house.as(Role.BUREAU), household, helper, "2026-01-01").requireOk();
    }

    Map<String, Object> visit(UUID household, String on, UUID... visitors) {
        var form = new HashMap<String, Object>();
        form.put("district", house.district().code());
        form.put("household", household);
        form.put("on", on);
        form.put("visitors", List.of(visitors));
        form.put("seen", "家中平安");
        return form;
    }

    Map<String, Object> contact(UUID household, String on) {
        return Map.of("district", house.district().code(), "household", household, "on", on, "means", "PHONE");
    }

    public Answer send(Browser by, UUID id, String kind, Object payload) {
        return send(by, List.of(entry(id, kind, payload)));
    }

    Answer send(Browser by, String kind, Object payload) {
        return send(by, Ids.next(), kind, payload);
    }

    Answer send(Browser by, List<Map<String, Object>> entries) {
        return by.post("/api/outbox", Map.of("entries", entries));
    }

    static Map<String, Object> entry(UUID id, String kind, Object payload) {
        return Map.of("id", id, "kind", kind, "payload", payload, "recordedAt", "2026-11-23T00:30:00Z");
    }

    List<UUID> lifted(int village, int count) {
        var forms = IntStream.range(0, count)
                .mapToObj(i -> form(village, HouseholdKind.LIFTED, Set.of()))
                .toList();
        desk.putAll(house.district(), forms, UUID.randomUUID());
        return new ArrayList<>(households
                .idsOf(house.district(), forms.stream().map(HouseholdForm::code).toList())
                .values());
    }
}
