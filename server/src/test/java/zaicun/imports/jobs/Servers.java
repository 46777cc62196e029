package zaicun.imports.jobs;

import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;

/** What happens to imports when a server starts, and at night. */
@TestComponent
public class Servers {

    private final Bench bench;
    private final Waiting waiting;

    Servers(Bench bench, Waiting waiting) {
        this.bench = bench;
        this.waiting = waiting;
    }

    public void restart() throws IOException {
        bench.tidy();
    }

    public void night() {
        waiting.expire();
    }
}
