package bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many at once: each of so many threads does one thing after another until all are done. */
final class Crowd {

    /** One thing, by one of the crowd. */
    interface Deed {
        void run(int who, int number) throws Exception;
    }

    private Crowd() {}

    static Timing run(int threads, int times, Deed deed) {
        var next = new AtomicInteger();
        var nanos = new long[times];
        long begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = IntStream.range(0, threads)
                    .mapToObj(who -> pool.submit(() -> {
                        for (int number = next.getAndIncrement(); number < times; number = next.getAndIncrement()) {
                            long start = System.nanoTime();
                            deed.run(who, number);
                            nanos[number] = System.nanoTime() - start;
                        }
                        return null;
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
        return Timing.of(nanos, System.nanoTime() - begin);
    }
}
