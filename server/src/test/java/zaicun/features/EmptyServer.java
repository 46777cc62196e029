package zaicun.features;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import zaicun.Zaicun;
import zaicun.house.TestClock;

/** A server started as an operator does, on an empty data directory. */
final class EmptyServer implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/setup/\\S+");

    private final ConfigurableApplicationContext application;
    private final String link;

    private EmptyServer(ConfigurableApplicationContext application, String link) {
        this.application = application;
        this.link = link;
    }

    static EmptyServer start() {
        var printed = new ByteArrayOutputStream();
        var console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            var data = Path.of("target", "test-data", UUID.randomUUID().toString());
            var application = new SpringApplicationBuilder(Zaicun.class, Morning.class).run(
                    "--server.port=0", "--zaicun.data=" + data, "--zaicun.db.url=embedded",
                    "--zaicun.access.password.argon2-memory=2048", "--zaicun.access.password.argon2-iterations=1");
            return new EmptyServer(application, linkIn(printed.toString(StandardCharsets.UTF_8)));
        } finally {
            System.setOut(console);
        }
    }

    private static String linkIn(String printed) {
        var found = LINK.matcher(printed);
        if (!found.find()) {
            throw new AssertionError("no set-up link on the console: " + printed);
        }
        return found.group();
    }

    /** The one-time link on the console. */
    String link() {
        return link;
    }

    String address() {
        return link.substring(0, link.indexOf("/setup/"));
    }

    @Override
    public void close() {
        application.close();
    }

    /** Not a configuration that the scan of the other server would find. */
    static class Morning {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
