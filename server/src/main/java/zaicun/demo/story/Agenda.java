package zaicun.demo.story;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/** What people do at the desks, in the order of time; what lies past the end of the story is left undone. */
public final class Agenda {

    private static final Logger log = LoggerFactory.getLogger(Agenda.class);

    private record Entry(LocalDateTime at, long order, Runnable act) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
    private final StoryClock clock;
    private final LocalDateTime end;
    private long order;

    Agenda(StoryClock clock, LocalDateTime end) {
        this.clock = clock;
        this.end = end;
    }

    /** May be called while the story is told, for what follows from what just happened. */
    public void at(LocalDateTime moment, Runnable act) {
        if (moment.isBefore(end)) {
            entries.add(new Entry(moment, order++, act));
        }
    }

    /** Tells all of it; how many acts there were. A made-up act that a rule refuses is left out, as in life. */
    int tell() {
        int told = 0;
        while (!entries.isEmpty()) {
            var entry = entries.poll();
            clock.tell(entry.at());
            try {
                entry.act().run();
                told++;
            } catch (Refusal | OutOfLine refused) {
                log.debug("{} {}", entry.at(), refused.getMessage());
            }
        }
        return told;
    }
}
