package zaicun;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.scheduling.annotation.EnableScheduling;
import zaicun.database.DataDirectoryInUse;
import zaicun.database.DatabaseNotStarted;
import zaicun.database.UnsafeDatabase;
import zaicun.demo.NotForDemonstration;
import zaicun.policy.PolicyFault;
import zaicun.trial.Trial;

/** The one command: {@code run} starts the server; other words are handed to their modules. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class Zaicun {

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        var command = words.isEmpty() ? "run" : words.getFirst();
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (command) {
            case "run" -> start(rest);
            case "verify" -> System.exit(telling(VerifyCommand::run, rest));
            case "try" -> System.exit(Trial.run(rest, utf8(System.out), utf8(System.err)));
            default -> {
                System.err.println("没有“" + command + "”这个命令；可用：run、try、verify。");
                System.exit(2);
            }
        }
    }

    /** The terminal may be set up for less than Chinese; files and pipes get UTF-8 all the same. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static void start(List<String> options) {
        int outcome = telling(
                words -> {
                    var application = new SpringApplication(Zaicun.class);
                    application.setBannerMode(Banner.Mode.OFF);
                    application.run(RunOptions.asProperties(words));
                    return 0;
                },
                options);
        if (outcome != 0) {
            System.exit(outcome);
        }
    }

    private static int telling(ToIntFunction<List<String>> command, List<String> words) {
        try {
            return command.applyAsInt(words);
        } catch (RuntimeException failure) {
            System.err.println(wordsOf(failure));
            return 1;
        }
    }

    /** A refusal to start is told in its own words; anything else goes to the log with its trace as well. */
    private static String wordsOf(Throwable failure) {
        var causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        for (var cause : causes) {
            if (isToldAsItIs(cause)) {
                return cause.getMessage();
            }
            if (cause instanceof PortInUseException port) {
                return "端口 " + port.getPort() + " 已被别的程序占用；请停止那个程序，或用 --port 指定别的端口。";
            }
        }
        LoggerFactory.getLogger(Zaicun.class).error("start failed", failure);
        return "启动失败：" + causes.getLast().getMessage();
    }

    private static boolean isToldAsItIs(Throwable cause) {
        return cause instanceof DataDirectoryInUse
                || cause instanceof DatabaseNotStarted
                || cause instanceof NotForDemonstration
                || cause instanceof UnsafeDatabase
                || cause instanceof PolicyFault
                || cause instanceof UnknownOption;
    }
}
