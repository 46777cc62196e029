package zaicun.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the embedded database. They count as made once {@code postgres.complete} lies beside them; what a start
 * broken off before has left is made anew.
 */
record Cluster(Path files, PostgresBinaries binaries, ProgramUser user) {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    void prepare(String password) throws IOException {
        var complete = files.resolveSibling("postgres.complete");
        stopOrphan();
        if (!Files.exists(complete)) {
            FileSystemUtils.deleteRecursively(files);
            Files.createDirectories(files);
        }
        user.take(files);
        user.requireWayTo(files);
        if (!Files.exists(complete)) {
            make(password);
            Files.createFile(complete);
        }
    }

    private void make(String password) throws IOException {
        var secret = files.resolveSibling("postgres.password");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(secret, password);
            user.take(secret);
            initialise(secret);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private void initialise(Path secret) throws IOException {
        var words = List.of(
                "-U", EmbeddedDatabase.USER, "-D", files.toString(), "-E", "UTF-8", "--locale=C.UTF-8",
                "--auth=scram-sha-256", "--pwfile=" + secret);
        var making = new ProcessBuilder(user.command(binaries.program("initdb"), words))
                .redirectErrorStream(true)
                .start();
        var told = new String(making.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (making.waitFor() != 0) {
                throw new IOException(told);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** A server killed without warning leaves its database running; the lock on the data directory says it is ours. */
    void stopOrphan() throws IOException {
        var pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var written = Files.readAllLines(pidFile);
        var pid = written.isEmpty() ? 0 : Long.parseLong(written.getFirst().strip());
        var orphan = ProcessHandle.of(pid).filter(process -> works(process.pid()));
        if (orphan.isEmpty()) {
            Files.deleteIfExists(pidFile);
            return;
        }
        log.info("stop the database that an earlier server left running, process {}", pid);
        stop(orphan.get());
    }

    /** Whether the process is this cluster's; another may have got the number of one that is gone. */
    private boolean works(long pid) {
        try {
            var command = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            return command.contains("postgres") && command.contains(files.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    /** Ends the process within a few seconds: work not committed is dropped, clients are not waited for. */
    static void stop(ProcessHandle process) throws IOException {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException slow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException failure) {
            throw new IOException(failure);
        }
    }
}
