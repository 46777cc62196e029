package zaicun;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import zaicun.database.DataDirectoryInUse;
import zaicun.database.UnsafeDatabase;

/** The one command: {@code run} starts the server; other words are handed to their modules. */
@SpringBootApplication(proxyBeanMethods = false)
public class Zaicun {

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        var command = words.isEmpty() ? "run" : words.getFirst();
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (command) {
            case "run" -> run(rest);
            default -> {
                System.err.println("没有“" + command + "”这个命令；可用：run、try、verify。");
                System.exit(2);
            }
        }
    }

    private static void run(List<String> options) {
        var application = new SpringApplication(Zaicun.class);
        application.setBannerMode(Banner.Mode.OFF);
        try {
            application.run(RunOptions.asProperties(options));
        } catch (RuntimeException failure) {
            System.err.println(wordsOf(failure));
            System.exit(1);
        }
    }

    /** A refusal to start is told in its own words; anything else keeps its trace in the log. */
    private static String wordsOf(Throwable failure) {
        return causes(failure).stream()
                .filter(cause -> cause instanceof DataDirectoryInUse || cause instanceof UnsafeDatabase)
                .map(Throwable::getMessage)
                .findFirst()
                .orElse("启动失败：" + causes(failure).getLast().getMessage());
    }

    private static List<Throwable> causes(Throwable failure) {
        return Arrays.asList(
                java.util.stream.Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                        .toArray(Throwable[]::new));
    }
}
