package zaicun.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Reads {@code date,kind,name} lines; refuses what it cannot read, naming the line. */
final class CalendarFile {

    private static final String HEADER = "date,kind,name";

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
        var days = new ArrayList<SpecialDay>();
        var seen = new HashSet<LocalDate>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || i == 0 && line.endsWith(HEADER)) {
                continue;
            }
            var day = day(line, i + 1);
            if (!seen.add(day.date())) {
                throw new CalendarFault(source, i + 1, day.date() + " 写了两次；请只留一行。");
            }
            days.add(day);
        }
        return WorkCalendar.of(List.copyOf(days));
    }

    private SpecialDay day(String line, int number) {
        var cells = line.split(",", -1);
        if (cells.length != 3) {
            throw new CalendarFault(source, number, "应当有三列（date,kind,name）；请按 2026-10-01,off,国庆节 的样子填写。");
        }
        return new SpecialDay(date(cells[0], number), kind(cells[1], number), cells[2]);
    }

    private LocalDate date(String cell, int number) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw new CalendarFault(source, number, cell + " 不是日期；请按 2026-01-31 的样子填写。");
        }
    }

    private SpecialDay.Kind kind(String cell, int number) {
        try {
            return SpecialDay.Kind.valueOf(cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CalendarFault(source, number, "kind 只能是 off（放假）或 work（调休上班），不能是 " + cell + "。");
        }
    }
}
