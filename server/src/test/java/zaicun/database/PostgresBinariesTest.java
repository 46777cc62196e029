package zaicun.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir
    Path directory;

    @Test
    void two_first_starts_at_once_find_the_same_programs_and_leave_nothing_beside_them() throws Exception {
        var both = new CyclicBarrier(2);
        Callable<PostgresBinaries> start = () -> {
            both.await();
            return PostgresBinaries.unpackedUnder(directory);
        };
        var found = new ArrayList<PostgresBinaries>();
        try (var starters = Executors.newFixedThreadPool(2)) {
            for (var started : starters.invokeAll(List.of(start, start))) {
                found.add(started.get());
            }
        }
        assertThat(found).hasSize(2).containsOnly(found.getFirst());
        assertThat(found.getFirst().program("postgres")).isExecutable();
        try (var left = Files.list(directory)) {
            assertThat(left).containsExactly(found.getFirst().home());
        }
    }
}
