package zaicun.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL inside the data directory. The library is made for tests and switches durability off; here it is switched
 * on, and the password is random.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedDatabase start(DataDirectory directory) {
        var cluster = directory.resolve("postgres");
        var password = HexFormat.of().formatHex(directory.secret("database.secret"));
        try {
            var complete = directory.resolve("postgres.complete");
            if (!Files.exists(complete)) {
                FileSystemUtils.deleteRecursively(cluster);
            }
            stopOrphan(cluster.resolve("postmaster.pid"));
            var started = new EmbeddedDatabase(builder(directory, cluster, password).start(), password);
            if (!Files.exists(complete)) {
                Files.createFile(complete);
            }
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "内嵌数据库无法启动；请检查磁盘空间和数据目录 " + cluster.getParent() + " 的权限。", failure);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory, Path cluster, String password) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(directory.resolve("postgres-binaries").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("timezone", "Asia/Shanghai")
                .setConnectConfig("user", USER)
                .setConnectConfig("password", password);
        if (!Files.exists(cluster)) {
            builder.setLocaleConfig("pwfile", directory.resolve("database.secret").toString());
            builder.setLocaleConfig("auth", "scram-sha-256");
            builder.setLocaleConfig("locale", "C.UTF-8");
        }
        return builder;
    }

    /** A server killed without warning leaves its database running; the lock on the directory says it is ours. */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        if (orphan.isEmpty()) {
            Files.delete(pidFile);
            return;
        }
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            orphan.get().destroyForcibly();
        } catch (ExecutionException failure) {
            throw new IOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort());
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
