package zaicun.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.kernel.Ids;

/** The embedded database dies under the running server, or before it was whole; starts that must be refused are. */
class DatabaseFallTest {

    private static final int TRIES = 60;

    @TempDir
    private Path directory;

    @Test
    void a_database_that_dies_is_told_and_comes_back_with_all_that_was_kept() throws Exception {
        var server = RunningServer.start(directory);
        var cadre = server.cadre();
        var household = cadre.get("/api/households").requireOk().json().at("/rows/0");
        var kept = Ids.next();
        record(cadre, household, kept).requireOk();

        var programs = programs();
        var hidden = Files.move(programs, directory.resolve("hidden"));
        killDatabase();
        var meanwhile = Ids.next();
        var away = record(cadre, household, meanwhile);
        Files.move(hidden, programs);
        untilKept(cadre, household, meanwhile);

        assertThat(away.status()).as(away.text() + server.log()).isEqualTo(503);
        assertThat(away.code()).isEqualTo("database");
        assertThat(visits(cadre, household)).containsExactlyInAnyOrder(kept, meanwhile);
        assertRefusedWhileRunning();
        assertThat(server.stop()).isTrue();
        assertThat(Files.exists(postmaster())).isFalse();
        assertThat(RunningServer.run(directory, "verify")).isZero();
    }

    /** While it runs: its directory is in use, and its database serves as one that is told to forget. */
    private void assertRefusedWhileRunning() throws Exception {
        var second = Command.of("run", "--data=" + directory.resolve("data"), "--port=0").run();
        var forgetful = new Command(
                        Map.of("ZAICUN_DB_URL", urlWith("synchronous_commit=off")),
                        "run", "--data=" + directory.resolve("other"), "--port=0")
                .run();

        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.said()).contains("正被另一个在村服务使用").doesNotContain("Exception");
        assertThat(forgetful.exit()).isEqualTo(1);
        assertThat(forgetful.said()).contains("synchronous_commit", "拒绝启动").doesNotContain("Exception");
    }

    @Test
    void a_first_start_broken_off_is_made_up_for() throws Exception {
        var first = Command.of("run", "--data", directory.resolve("data").toString(), "--port", "0").start();
        while (!Files.exists(directory.resolve("data/postgres/PG_VERSION"))) {
            assertThat(first.isAlive()).isTrue();
            Thread.sleep(2);
        }
        first.destroyForcibly().waitFor();
        var whole = Files.exists(directory.resolve("data/postgres.complete"));

        var server = RunningServer.start(directory);

        assertThat(whole).isFalse();
        assertThat(server.cadre().get("/api/households").status()).isEqualTo(200);
        assertThat(server.stop()).isTrue();
    }

    /** As in most containers. */
    @Test
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void root_without_namespaces_has_the_database_run_as_nobody() throws Exception {
        var elsewhere = Map.of("PATH", commandsWithoutNamespaces() + ":" + System.getenv("PATH"));
        var data = directory.resolve("data");
        var refused = new Command(elsewhere, "run", "--data=" + data, "--port=0").run();
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));

        var server = new Command(elsewhere, "run", "--data=" + data, "--port=0").start();
        while (server.isAlive() && !Files.exists(postmaster())) {
            Thread.sleep(20);
        }
        var owner = Files.getAttribute(data.resolve("postgres"), "unix:uid");
        server.destroy();

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.said()).contains("进不去数据目录").doesNotContain("Exception");
        assertThat(owner).isEqualTo(65_534);
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.exists(postmaster())).isFalse();
    }

    private Path commandsWithoutNamespaces() throws Exception {
        var commands = Files.createDirectory(directory.resolve("commands"));
        var unshare = Files.writeString(commands.resolve("unshare"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwxr-xr-x"));
        return commands;
    }

    @Test
    void a_port_that_is_none_is_refused_in_words() throws Exception {
        var ending = Command.of("run", "--port=http").run();

        assertThat(ending.exit()).isEqualTo(1);
        assertThat(ending.said()).contains("端口 http").doesNotContain("Exception");
    }

    private Path programs() throws Exception {
        try (var found = Files.list(directory.resolve("data/postgres-binaries"))) {
            return found.findFirst().orElseThrow();
        }
    }

    private Path postmaster() {
        return directory.resolve("data/postgres/postmaster.pid");
    }

    private void killDatabase() throws Exception {
        var pid = Long.parseLong(Files.readAllLines(postmaster()).getFirst().strip());
        var database = ProcessHandle.of(pid).orElseThrow();
        database.destroyForcibly();
        database.onExit().join();
    }

    private String urlWith(String setting) throws Exception {
        var port = Files.readAllLines(postmaster()).get(3).strip();
        var password = Files.readString(directory.resolve("data/database.secret"));
        return "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres&password=%s&options=-c%%20%s"
                .formatted(port, password, setting);
    }

    private static void untilKept(Browser browser, JsonNode household, UUID id) throws Exception {
        for (int tries = 0; tries < TRIES; tries++) {
            if (record(browser, household, id).status() == 200) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("the database did not come back");
    }

    private static Answer record(Browser browser, JsonNode household, UUID id) {
        return browser.put("/api/households/visits/" + id, Map.of(
                "district", household.at("/district").asString(),
                "household", household.at("/id").asString(),
                "on", "2026-11-20",
                "visitors", List.of(),
                "seen", "家中平安"));
    }

    private static List<UUID> visits(Browser browser, JsonNode household) {
        var path = "/api/households/%s/%s/visits".formatted(
                household.at("/district").asString(), household.at("/id").asString());
        return StreamSupport.stream(browser.get(path).requireOk().json().spliterator(), false)
                .map(visit -> UUID.fromString(visit.at("/id").asString()))
                .toList();
    }
}
