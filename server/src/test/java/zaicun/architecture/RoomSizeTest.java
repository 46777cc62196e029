package zaicun.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long tails are what rots: no class over 250 lines, no package over 20 files. */
class RoomSizeTest {

    private static final Path MAIN = Path.of("src/main/java/zaicun");
    private static final int LONGEST_CLASS = 250;
    private static final int FULLEST_PACKAGE = 20;

    @Test
    void no_class_has_outgrown_its_room() throws IOException {
        assertThat(tooLong(MAIN)).isEmpty();
    }

    @Test
    void no_package_has_outgrown_its_floor() throws IOException {
        assertThat(tooFull(MAIN)).isEmpty();
    }

    @Test
    void a_long_class_and_a_full_package_are_found(@TempDir Path house) throws IOException {
        Files.writeString(house.resolve("Long.java"), "\n".repeat(LONGEST_CLASS + 1));
        for (int i = 0; i < FULLEST_PACKAGE; i++) {
            Files.writeString(house.resolve("Room" + i + ".java"), "");
        }

        assertThat(tooLong(house)).hasSize(1);
        assertThat(tooFull(house)).hasSize(1);
    }

    private static List<Path> tooLong(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(RoomSizeTest::isJava)
                    .filter(file -> lines(file) > LONGEST_CLASS)
                    .toList();
        }
    }

    private static List<Path> tooFull(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files
                    .filter(RoomSizeTest::isJava)
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .filter(room -> room.getValue() > FULLEST_PACKAGE)
                    .map(java.util.Map.Entry::getKey)
                    .toList();
        }
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
