package zaicun.attendance.days;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.Part;
import zaicun.attendance.mark.Marks;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.calendar.WorkCalendar;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSource;
import zaicun.daybook.SiteSubject;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/** How the register stands when somebody comes to look: kept up to which day, and where each spent last night. */
@Component
class RegisterSite implements SiteSource {

    private static final Clause KEPT = Clause.of("2.5");
    private static final int DAYS_LOOKED_BACK = 31;

    private final Marks marks;
    private final WorkCalendar calendar;

    RegisterSite(Marks marks, WorkCalendar calendar) {
        this.marks = marks;
        this.calendar = calendar;
    }

    @Override
    public Stream<SiteLine> lines(SiteQuery asked) {
        if (asked.people().isEmpty()) {
            return Stream.empty();
        }
        var back = new Span(asked.on().minusDays(DAYS_LOOKED_BACK), asked.on());
        var kept = marks.current(asked.district(), asked.people(), back).stream()
                .filter(entry -> entry.village().equals(asked.village()))
                .toList();
        return Stream.concat(Stream.of(keptUntil(asked, kept)), lastNight(asked, kept));
    }

    private SiteLine keptUntil(SiteQuery asked, List<RegisterEntry> kept) {
        var last = kept.stream().map(RegisterEntry::date).max(Comparator.naturalOrder());
        var words = last.map(date -> "考勤簿登记到" + day(date) + behind(date, asked.on()))
                .orElse("近" + DAYS_LOOKED_BACK + "天考勤簿没有登记");
        return new SiteLine(SiteSubject.REGISTER, Optional.empty(), KEPT, "register", asked.village(), words);
    }

    private String behind(LocalDate last, LocalDate on) {
        long days = last.plusDays(1).isBefore(on)
                ? last.plusDays(1).datesUntil(on).filter(calendar::isWorkingDay).count()
                : 0;
        return days == 0 ? "" : "，此后有 " + days + " 个工作日尚未登记";
    }

    /** The night before and the day before, where they are registered. */
    private static Stream<SiteLine> lastNight(SiteQuery asked, Collection<RegisterEntry> kept) {
        var yesterday = asked.on().minusDays(1);
        var nights = kept.stream()
                .filter(entry -> entry.date().equals(yesterday) && entry.part() == Part.NIGHT)
                .collect(Collectors.toMap(RegisterEntry::person, entry -> entry));
        return asked.people().stream().sorted().map(person -> new SiteLine(
                SiteSubject.REGISTER,
                Optional.of(person),
                RegisterDays.CLAUSE,
                "mark",
                Optional.ofNullable(nights.get(person)).map(entry -> entry.id().toString()).orElse(person.toString()),
                "昨晚" + Optional.ofNullable(nights.get(person))
                        .map(entry -> "（" + day(yesterday) + "）登记为" + entry.value().title())
                        .orElse("（" + day(yesterday) + "）尚未登记")));
    }

    private static String day(LocalDate date) {
        return "%d月%d日".formatted(date.getMonthValue(), date.getDayOfMonth());
    }
}
