package zaicun.attendance.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.Part;
import zaicun.attendance.mark.Marks;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;

/** What the register says of each day and the night that begins on it: one line a person and date. */
@Component
class RegisterDays implements DayBookSource {

    static final Clause CLAUSE = Clause.of("2.2");

    private record Day(UUID person, LocalDate date) {}

    private final Marks marks;

    RegisterDays(Marks marks) {
        this.marks = marks;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return marks.current(asked.district(), asked.people(), asked.dates()).stream()
                .filter(entry -> entry.village().equals(asked.village()))
                .collect(Collectors.groupingBy(entry -> new Day(entry.person(), entry.date())))
                .entrySet()
                .stream()
                .map(day -> line(day.getKey(), day.getValue()));
    }

    private static DayLine line(Day day, List<RegisterEntry> entries) {
        var words = Stream.of(Part.values())
                .flatMap(part -> entries.stream().filter(entry -> entry.part() == part))
                .map(RegisterDays::words)
                .collect(Collectors.joining("，"));
        var id = entries.stream().map(RegisterEntry::id).map(UUID::toString).min(String::compareTo).orElseThrow();
        return new DayLine(day.date(), Optional.of(day.person()), CLAUSE, "mark", id, "考勤登记：" + words);
    }

    /** 「白天在村」「夜间不在村」. */
    static String words(RegisterEntry entry) {
        return (entry.part() == Part.DAY ? "白天" : "夜间") + entry.value().title();
    }
}
