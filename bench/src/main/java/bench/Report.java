package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, on which machine and when, as a page of {@code bench/results}. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    private final LocalDateTime begun = LocalDateTime.now(ZoneId.of("Asia/Shanghai"));

    Report() {
        var memory = (com.sun.management.OperatingSystemMXBean)
                java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        lines.add("# " + begun.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
        lines.add("");
        lines.add("%d cores, %d GiB, JDK %s, PostgreSQL 18 (embedded, fsync, synchronous_commit, full_page_writes on), load at the start %.1f"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        memory.getTotalMemorySize() >> 30,
                        Runtime.version().feature(),
                        memory.getSystemLoadAverage()));
        lines.add("");
        lines.add("| what | figure |");
        lines.add("|---|---|");
    }

    void tell(String what, Object figure) {
        lines.add("| " + what + " | " + figure + " |");
        System.out.println(what + ": " + figure);
    }

    void ratio(String what, Timing ours, Timing floor) {
        tell(what + ", ours", ours);
        tell(what + ", floor", floor);
        tell(what + ", ours ÷ floor", String.format(Locale.ROOT, "**%.2f**", ours.perSecond() / floor.perSecond()));
    }

    Path write(Path directory) throws IOException {
        Files.createDirectories(directory);
        var file = directory.resolve(begun.format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm")) + ".md");
        return Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
