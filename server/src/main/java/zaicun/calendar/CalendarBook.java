package zaicun.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.kernel.Refusal;

/**
 * The years that administrators loaded, over those that came with the product. Every node looks for new ones twice a
 * minute, and has what they touch reckoned anew itself: another node may have written by the old calendar until then.
 */
@Component
public class CalendarBook {

    /** A load by somebody, under an id of its own. */
    public record Load(UUID id, UUID by) {}

    private final WorkCalendar calendar;
    private final LoadedYears loaded;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final List<SpecialDay> shipped = WorkCalendar.official().specialDays();
    private final SortedSet<LocalDate> notYetFollowed = new TreeSet<>();
    private Set<UUID> known = Set.of();

    CalendarBook(WorkCalendar calendar, LoadedYears loaded, ApplicationEventPublisher events, Clock clock) {
        this.calendar = calendar;
        this.loaded = loaded;
        this.events = events;
        this.clock = clock;
        read();
    }

    /**
     * Keeps a year; it holds from the next {@link #refresh} on.
     *
     * @throws CalendarFaults where anything is wrong with it
     */
    @Transactional
    public void load(int year, byte[] file, Load load) {
        int thisYear = LocalDate.now(clock).getYear();
        if (year < thisYear || year > thisYear + 1) {
            throw Refusal.plain(
                    "calendar.year",
                    year + " 年的工作日历不能载入。",
                    "只能载入今年（" + thisYear + "）和明年（" + (thisYear + 1) + "）的；过去的年份已经用于统计，请保持不变。");
        }
        loaded.add(CalendarYear.read(year, file), load, OffsetDateTime.now(clock));
    }

    /** Takes up what was loaded here or on another node. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    public synchronized void refresh() {
        notYetFollowed.addAll(read());
        if (!notYetFollowed.isEmpty()) {
            events.publishEvent(new CalendarChanged(new TreeSet<>(notYetFollowed)));
            notYetFollowed.clear();
        }
    }

    private SortedSet<LocalDate> read() {
        var now = loaded.inForce();
        if (now.equals(known)) {
            return new TreeSet<>();
        }
        var days = loaded.days(now);
        var replaced = days.stream().map(day -> day.date().getYear()).distinct().toList();
        var kept = shipped.stream().filter(day -> !replaced.contains(day.date().getYear()));
        known = now;
        return calendar.become(Stream.concat(kept, days.stream()).toList());
    }
}
