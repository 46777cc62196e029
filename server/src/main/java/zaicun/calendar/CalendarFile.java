package zaicun.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads {@code date,kind,name} lines; refuses what it cannot read, naming the line. */
final class CalendarFile {

    private static final String HEADER = "date,kind,name";
    private static final String HEADER_IN_CHINESE = "日期,类型,名称";
    private static final DateTimeFormatter OF_SPREADSHEET =
            DateTimeFormatter.ofPattern("uuuu/M/d").withResolverStyle(ResolverStyle.STRICT);

    private final String source;

    CalendarFile(String source) {
        this.source = source;
    }

    static WorkCalendar fromClasspath(String path) {
        try (InputStream in = CalendarFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new CalendarFault(path, 0, "找不到工作日历文件；请把 holidays.csv 放在 policy 目录下。");
            }
            return new CalendarFile(path).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorkCalendar read(String text) {
        var read = lines(text);
        if (!read.faults().isEmpty()) {
            throw read.faults().getFirst();
        }
        return WorkCalendar.of(read.days().values());
    }

    /** What could be read, by line, and what could not. */
    record Read(SortedMap<Integer, SpecialDay> days, List<CalendarFault> faults) {}

    Read lines(String text) {
        var days = new TreeMap<Integer, SpecialDay>();
        var faults = new ArrayList<CalendarFault>();
        var seen = new HashSet<LocalDate>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || i == 0 && isHeader(line)) {
                continue;
            }
            try {
                var day = day(line, i + 1);
                if (!seen.add(day.date())) {
                    throw new CalendarFault(source, i + 1, day.date() + " 写了两次；请只留一行。");
                }
                days.put(i + 1, day);
            } catch (CalendarFault fault) {
                faults.add(fault);
            }
        }
        return new Read(days, faults);
    }

    private static boolean isHeader(String line) {
        return line.endsWith(HEADER) || line.endsWith(HEADER_IN_CHINESE);
    }

    private SpecialDay day(String line, int number) {
        var cells = Stream.of(line.split(",", -1)).map(String::strip).toList();
        if (cells.size() != 3) {
            throw new CalendarFault(source, number, "应当有三列（date,kind,name）；请按 2026-10-01,off,国庆节 的样子填写。");
        }
        return new SpecialDay(date(cells.get(0), number), kind(cells.get(1), number), cells.get(2));
    }

    /** As a file of ours writes it, or as a spreadsheet does that saved one. */
    private LocalDate date(String cell, int number) {
        try {
            return cell.contains("/") ? LocalDate.parse(cell, OF_SPREADSHEET) : LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw new CalendarFault(source, number, cell + " 不是日期；请按 2026-01-31 的样子填写。");
        }
    }

    private SpecialDay.Kind kind(String cell, int number) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "off", "放假" -> SpecialDay.Kind.OFF;
            case "work", "上班" -> SpecialDay.Kind.WORK;
            default -> throw new CalendarFault(source, number, "kind 只能是 off（放假）或 work（调休上班），不能是 " + cell + "。");
        };
    }
}
