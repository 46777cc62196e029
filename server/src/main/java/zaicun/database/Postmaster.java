package zaicun.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running database process. Should it die, it is started again on the same port: requests meanwhile hear that the
 * database is away, and what was acknowledged is recovered from the log by PostgreSQL itself.
 */
final class Postmaster implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final long LARGEST_LOG = 10_000_000;

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "256MB"),
            // On today's disks a page from an index costs hardly more than the next page of a table.
            Map.entry("random_page_cost", "1.1"),
            // Compiling a statement takes longer than any of these runs.
            Map.entry("jit", "off"),
            // Sums over a district fit into memory.
            Map.entry("work_mem", "16MB"),
            Map.entry("timezone", "Asia/Shanghai"));

    private final Cluster cluster;
    private final int port;
    private Process process;
    private boolean closed;

    private Postmaster(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    static Postmaster start(Cluster cluster, int port) throws IOException {
        var postmaster = new Postmaster(cluster, port);
        postmaster.begin();
        return postmaster;
    }

    private synchronized void begin() throws IOException {
        if (closed) {
            return;
        }
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                .start();
        awaitReady();
        process.onExit().thenRun(() -> Thread.startVirtualThread(this::revive));
    }

    /** A session of its own keeps Ctrl-C from the database while the server still finishes its requests. */
    private List<String> command() {
        var words = new ArrayList<>(List.of("-D", cluster.files().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(cluster.user().command(cluster.binaries().program("postgres"), words));
        return command;
    }

    private Path logFile() throws IOException {
        var file = cluster.files().resolveSibling("postgres.log");
        if (Files.exists(file) && Files.size(file) > LARGEST_LOG) {
            Files.move(file, file.resolveSibling("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IOException("the database stopped with " + process.exitValue() + ", see postgres.log");
            }
            if (System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("the database was not ready within " + LONGEST_START);
            }
            pause(Duration.ofMillis(20));
        }
    }

    /** The file's first line is the process, its eighth how far it is. */
    private boolean isReady() throws IOException {
        var file = cluster.files().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        var lines = Files.readAllLines(file);
        return lines.size() > 7
                && lines.getFirst().strip().equals(Long.toString(process.pid()))
                && lines.get(7).strip().equals("ready");
    }

    /** Tried until it succeeds: a full disk may be cleared, a backend of the old process takes a moment to go. */
    private void revive() {
        if (!isClosed()) {
            log.error("the database process ended unexpectedly, it is started again");
        }
        while (!isClosed()) {
            try {
                cluster.stopOrphan();
                begin();
                log.info("the database is back");
                return;
            } catch (IOException failure) {
                log.error("the database does not start: {}", failure.getMessage());
                pause(BETWEEN_TRIES);
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (process != null) {
            Cluster.stop(process.toHandle());
        }
    }
}
