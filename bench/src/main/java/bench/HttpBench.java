package bench;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import zaicun.kernel.Ids;

/** Rows 2 to 5 over HTTP, each caller on a connection of his own. */
final class HttpBench {

    static final int AT_ONCE = 16;

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final String server;
    private final String district;

    HttpBench(String server, String district) {
        this.server = server;
        this.district = district;
    }

    List<Caller> signIn(List<String> accounts) throws IOException, InterruptedException {
        var callers = new ArrayList<Caller>();
        for (var account : accounts) {
            callers.add(new Caller(server).signIn(account, House.PASSWORD));
        }
        return callers;
    }

    /** Row 3: one visit after another, so many at once, by all of the leaders in turn: nobody makes a thousand visits a month. */
    Timing visits(List<Caller> callers, List<House.Leader> leaders, int times) {
        return Crowd.run(AT_ONCE, times, (who, number) -> {
            int leader = number % callers.size();
            var visit = visit(leaders.get(leader), number / callers.size());
            callers.get(leader).send("PUT", "/api/households/visits/" + Ids.next(), visit);
        });
    }

    static Timing bareFacts(String floor, int callers, int times) {
        var all = IntStream.range(0, callers).mapToObj(who -> new Caller(floor)).toList();
        return Crowd.run(callers, times, (who, number) -> all.get(who).send(
                "PUT",
                "/bare/facts/" + Ids.next(),
                Map.of("household", UUID.randomUUID(), "on", "2026-11-20", "words", "家中平安。")));
    }

    /** Row 4: fifty visits of a phone in one call, one phone after the other; sent twice, the second time nothing is new. */
    Timing outbox(List<Caller> callers, List<House.Leader> leaders, int times) {
        return Crowd.run(1, times, (who, number) -> {
            var caller = callers.get(number % callers.size());
            var leader = leaders.get(number % callers.size());
            var entries = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < 50; i++) {
                entries.add(Map.of(
                        "id", Ids.next(),
                        "kind", "visit",
                        "payload", visit(leader, number / callers.size() * 50 + i),
                        "recordedAt", Instant.now().toString()));
            }
            require(caller.send("POST", "/api/outbox", Map.of("entries", entries)), "accepted");
            if (number % 10 == 0) {
                require(caller.send("POST", "/api/outbox", Map.of("entries", entries)), "duplicate");
            }
        });
    }

    private static void require(JsonNode answer, String outcome) {
        for (var result : answer.at("/results")) {
            if (!result.at("/outcome").asString().equals(outcome)) {
                throw new IllegalStateException("expected " + outcome + ": " + result);
            }
        }
    }

    private Map<String, Object> visit(House.Leader leader, int number) {
        var households = leader.households();
        var on = LocalDate.now(SHANGHAI).minusDays(number % 20);
        return Map.of(
                "district", district,
                "household", households.get(number % households.size()),
                "on", on.toString(),
                "visitors", List.of(),
                "seen", "家中平安。");
    }

    /** Row 5 and others: one page, read again and again. */
    static Timing page(Caller caller, String path, int times) {
        return Crowd.run(1, times, (who, number) -> caller.get(path));
    }

    /** The server's own last sign of being reached, before anything is measured. */
    Timing warm(List<Caller> callers, String path, int times) {
        return Crowd.run(callers.size(), times, (who, number) -> callers.get(who).get(path));
    }

    /** Row 2: lists read, handed in, decided by street and host office, read by the organisation department. */
    Timing leaves(List<Caller> askers, List<Caller> deciders, LocalDate monday, int times) {
        return Crowd.run(AT_ONCE, times, (who, number) -> {
            var first = monday.plusWeeks(number / askers.size());
            oneLeave(askers.get(number % askers.size()), deciders, first);
        });
    }

    private void oneLeave(Caller asker, List<Caller> deciders, LocalDate first) throws Exception {
        asker.get("/api/leaves?list=mine");
        var id = Ids.next();
        asker.send("POST", "/api/leaves", Map.of(
                "id", id,
                "kind", "personal",
                "from", Map.of("date", first.toString(), "half", "AM"),
                "to", Map.of("date", first.plusDays(3).toString(), "half", "PM"),
                "reason", "家中有事",
                "destination", "市区",
                "phone", "",
                "standsIn", ""));
        var path = "/api/leaves/" + district + "/" + id;
        for (int step = 1; step <= 2; step++) {
            var decider = deciders.get(step - 1);
            decider.get("/api/leaves?list=to-decide");
            decider.send("POST", path + "/decisions", Map.of(
                    "step", step, "version", step, "act", step == 1 ? "AGREE" : "APPROVE", "opinion", "同意。"));
        }
        deciders.get(2).send("POST", path + "/read", Map.of());
    }

    static Timing bareLeaves(String floor, int callers, int times) {
        var all = IntStream.range(0, callers).mapToObj(who -> new Caller(floor)).toList();
        return Crowd.run(callers, times, (who, number) -> {
            var caller = all.get(who);
            var path = "/bare/leaves/" + Ids.next();
            caller.get("/bare/waiting/0");
            caller.send("POST", path, Map.of("applicant", number));
            for (int step = 1; step <= 3; step++) {
                if (step < 3) {
                    caller.get("/bare/waiting/" + step);
                }
                caller.send("POST", path + "/decisions", Map.of("step", step, "version", step));
            }
        });
    }
}
