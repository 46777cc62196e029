package zaicun.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import zaicun.house.Browser;
import zaicun.house.House;

/** A {@link HouseServer} as a process; its output goes to {@code server.log} beside its data. */
final class RunningServer {

    private static final int PATIENCE_SECONDS = 120;

    private final Path directory;
    private final Process process;

    private RunningServer(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
    }

    /** Starts it and waits until it answers. */
    static RunningServer start(Path directory) throws Exception {
        Files.deleteIfExists(directory.resolve(HouseServer.FACTS));
        var server = new RunningServer(directory, process(directory, List.of()));
        for (int waited = 0; !Files.exists(directory.resolve(HouseServer.FACTS)); waited++) {
            if (!server.process.isAlive() || waited > PATIENCE_SECONDS * 10) {
                throw new AssertionError("did not start: " + server.log());
            }
            Thread.sleep(100);
        }
        return server;
    }

    /** Runs one that is expected to end by itself; answers its exit code. */
    static int run(Path directory, String... words) throws Exception {
        var process = process(directory, List.of(words));
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end");
        }
        return process.exitValue();
    }

    private static Process process(Path directory, List<String> words) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HouseServer.class.getName(),
                directory.toString()));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("server.log").toFile()))
                .start();
    }

    Properties facts() throws IOException {
        return HouseServer.read(directory);
    }

    /** Signed in as the first secretary of the house. */
    Browser cadre() throws IOException {
        var browser = new Browser(Integer.parseInt(facts().getProperty("port")));
        browser.signIn(facts().getProperty("account"), House.PASSWORD).requireOk();
        return browser;
    }

    /** As if the plug was pulled. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to stop; answers whether it did in due time. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    String log() throws IOException {
        return Files.readString(directory.resolve("server.log"));
    }
}
