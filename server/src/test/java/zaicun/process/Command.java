package zaicun.process;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import zaicun.Zaicun;

/** The command as somebody types it, in a process of its own. */
record Command(Map<String, String> environment, String... words) {

    private static final int PATIENCE_SECONDS = 120;

    /** How it ended and what it said, errors and output together. */
    record Ending(int exit, String said) {}

    static Command of(String... words) {
        return new Command(Map.of(), words);
    }

    Ending run() throws Exception {
        var process = start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end: " + said);
        }
        return new Ending(process.exitValue(), said);
    }

    /** Left running. */
    Process start() throws Exception {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Zaicun.class.getName()));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
