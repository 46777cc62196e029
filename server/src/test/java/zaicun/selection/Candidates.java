package zaicun.selection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Identities;
import zaicun.kernel.Ids;

/** Candidates of a house's first unit, and the steps of their way, as browsers take them. */
public class Candidates {

    private static final AtomicInteger ORDER = new AtomicInteger();

    private final House house;

    public Candidates(House house) {
        this.house = house;
    }

    /** A member for team 0 from 2026-12-01 on, whom nothing speaks against. */
    Map<String, Object> member() {
        return form("MEMBER", candidate());
    }

    public Map<String, Object> member(String name) {
        var candidate = candidate();
        candidate.put("name", name);
        return form("MEMBER", candidate);
    }

    Map<String, Object> form(String post, Map<String, Object> candidate) {
        return new HashMap<>(Map.of(
                "district", house.district().code(), "team", house.team(0).id(), "post", post, "startsOn", "2026-12-01",
                "candidate", candidate));
    }

    Map<String, Object> candidate() {
        int order = ORDER.incrementAndGet();
        return new HashMap<>(Map.ofEntries(
                Map.entry("name", "周海涛"),
                Map.entry("identity", Identities.of("420111", LocalDate.of(1984, 3, 1).plusDays(order), 11).digits()),
                Map.entry("politicalStatus", "01"),
                Map.entry("education", "大学本科"),
                Map.entry("employer", "区教育局"),
                Map.entry("dutyTitle", "一级科员"),
                Map.entry("phone", "13912345678"),
                Map.entry("hiredOn", "2010-07-01"),
                Map.entry("staff", "CADRE"),
                Map.entry("employment", "PERMANENT"),
                Map.entry("health", "健康"),
                Map.entry("sanctions", List.of())));
    }

    /** As after a long time, when the old session has run out. */
    void signInAnew() {
        unit().signIn(house.accountOf(house.person(Role.SENDING_UNIT)), House.PASSWORD).requireOk();
    }

    Browser unit() {
        return house.as(Role.SENDING_UNIT);
    }

    Answer save(UUID id, Map<String, Object> form) {
        return unit().put("/api/selection/nominations/" + id, form);
    }

    /** Written down and submitted; the id. */
    UUID submitted(Map<String, Object> form) {
        var id = Ids.next();
        save(id, form).requireOk();
        act(id, "SUBMIT", 0).requireOk();
        return id;
    }

    Answer act(UUID id, String act, int version) {
        return unit().post(at(id) + "/acts", Map.of("act", act, "version", version, "words", "按单位安排"));
    }

    Answer review(Role role, UUID id, String verdict) {
        return review(house.as(role), id, verdict);
    }

    Answer review(Browser browser, UUID id, String verdict) {
        return browser.post(
                at(id) + "/reviews", Map.of("verdict", verdict, "version", versionOf(id), "opinion", "已核。"));
    }

    UUID cleared(Map<String, Object> form) {
        var id = submitted(form);
        review(Role.BUREAU, id, "AGREE").requireOk();
        review(Role.SENDING_ORGANISATION_DEPARTMENT, id, "AGREE").requireOk();
        return id;
    }

    Answer decide(UUID list, UUID id, String on) {
        return unit().put("/api/selection/lists/" + list, Map.of(
                "district", house.district().code(),
                "nominations", List.of(Map.of("id", id, "version", versionOf(id))),
                "decisionNumber", "区教党组〔2026〕12号", "decisionOn", on));
    }

    Answer file(UUID list) {
        return unit().post("/api/selection/lists/" + house.district() + "/" + list + "/filing", Map.of("version", 0));
    }

    /** All the way to the posting; the id of the nomination. */
    public UUID filed(Map<String, Object> form) {
        var id = cleared(form);
        var list = Ids.next();
        decide(list, id, "2026-11-23").requireOk();
        file(list).requireOk();
        return id;
    }

    Answer change(UUID id, UUID posting, String kind) {
        return unit().put("/api/selection/changes/" + id, Map.of(
                "district", house.district().code(), "posting", posting, "kind", kind, "ground", "HEALTH",
                "words", "本人因病需长期治疗。", "lastOn", "2026-11-30"));
    }

    Answer reviewChange(Role role, UUID id, String verdict, int version) {
        return house.as(role).post("/api/selection/changes/" + house.district() + "/" + id + "/reviews", Map.of(
                "verdict", verdict, "version", version, "opinion", "已核。"));
    }

    UUID agreedChange(UUID posting, String kind) {
        var id = Ids.next();
        change(id, posting, kind).requireOk();
        reviewChange(Role.BUREAU, id, "AGREE", 0).requireOk();
        reviewChange(Role.SENDING_ORGANISATION_DEPARTMENT, id, "AGREE", 0).requireOk();
        return id;
    }

    String at(UUID id) {
        return "/api/selection/nominations/" + house.district() + "/" + id;
    }

    String state(UUID id) {
        return unit().get(at(id)).at("/state");
    }

    int versionOf(UUID id) {
        return unit().get(at(id)).json().at("/version").asInt();
    }
}
