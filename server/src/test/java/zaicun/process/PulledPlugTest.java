package zaicun.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import zaicun.house.Browser;
import zaicun.kernel.Ids;

class PulledPlugTest {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 30;

    @TempDir
    private Path directory;

    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<UUID> tried = ConcurrentHashMap.newKeySet();

    @Test
    void what_was_acknowledged_is_there_once_after_the_plug_was_pulled() throws Exception {
        var server = RunningServer.start(directory);
        var household = household(server.cadre());
        killWhileWriting(server, household);

        var again = RunningServer.start(directory);
        var before = visits(again.cadre(), household);
        for (var id : tried) {
            record(again.cadre(), household, id);
        }
        var after = visits(again.cadre(), household);
        assertThat(again.stop()).isTrue();

        assertThat(before).containsAll(acknowledged).doesNotHaveDuplicates();
        assertThat(after).containsExactlyInAnyOrderElementsOf(tried);
        assertThat(RunningServer.run(directory, "verify")).isZero();
    }

    private void killWhileWriting(RunningServer server, JsonNode household) throws Exception {
        var browser = server.cadre();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.submit(() -> writeUntilItDies(browser, household));
            }
            while (acknowledged.size() < ENOUGH) {
                Thread.sleep(5);
            }
            server.kill();
        }
    }

    private void writeUntilItDies(Browser browser, JsonNode household) {
        try {
            while (tried.size() < 90) {
                var id = Ids.next();
                tried.add(id);
                record(browser, household, id);
                acknowledged.add(id);
            }
        } catch (RuntimeException | AssertionError gone) {
            assertThat(acknowledged).isNotEmpty();
        }
    }

    private static void record(Browser browser, JsonNode household, UUID id) {
        browser.put("/api/households/visits/" + id, Map.of(
                        "district", household.at("/district").asString(),
                        "household", household.at("/id").asString(),
                        "on", "2026-11-20",
                        "visitors", List.of(),
                        "seen", "家中平安"))
                .requireOk();
    }

    private static JsonNode household(Browser browser) {
        return browser.get("/api/households").requireOk().json().at("/rows/0");
    }

    private static List<UUID> visits(Browser browser, JsonNode household) {
        var path = "/api/households/%s/%s/visits".formatted(
                household.at("/district").asString(), household.at("/id").asString());
        return StreamSupport.stream(browser.get(path).requireOk().json().spliterator(), false)
                .map(visit -> UUID.fromString(visit.at("/id").asString()))
                .toList();
    }
}
