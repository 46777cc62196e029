package zaicun.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A whole year as an administrator loads it, as far as it can be believed. */
record CalendarYear(int year, List<SpecialDay> days) {

    /** Whatever the year's arrangement, on these dates nobody works. */
    private static final Set<MonthDay> ALWAYS_OFF = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1));
    /** The holidays by the moon: a file without one of them is not the whole year. */
    private static final List<String> BY_THE_MOON = List.of("春节", "清明", "端午", "中秋");
    private static final int LONGEST_NAME = 20;

    /** Nothing is loaded of a file with faults. */
    static CalendarYear read(int year, byte[] file) {
        var read = new CalendarFile(year + "年工作日历").lines(decoded(file));
        var faults = new ArrayList<>(read.faults());
        read.days().forEach((line, day) -> faultOf(year, day).ifPresent(words -> faults.add(fault(year, line, words))));
        if (faults.isEmpty()) {
            missing(year, List.copyOf(read.days().values())).forEach(words -> faults.add(fault(year, 0, words)));
        }
        if (!faults.isEmpty()) {
            throw new CalendarFaults(faults);
        }
        return new CalendarYear(year, List.copyOf(read.days().values()));
    }

    private static Optional<String> faultOf(int year, SpecialDay day) {
        if (day.date().getYear() != year) {
            return Optional.of(day.date() + " 不在 " + year + " 年；一个文件只装一年的安排，请核对年份。");
        }
        if (day.kind() == SpecialDay.Kind.WORK && day.date().getDayOfWeek().getValue() <= 5) {
            return Optional.of(day.date() + " 是周一至周五，本来就上班；调休上班只能是周六、周日，请核对日期。");
        }
        if (day.name().isEmpty() || day.name().length() > LONGEST_NAME) {
            return Optional.of("节日名称应为 1 至 " + LONGEST_NAME + " 个字；请填写节日名称，例如 国庆节。");
        }
        return Optional.empty();
    }

    private static Stream<String> missing(int year, List<SpecialDay> days) {
        var fixed = ALWAYS_OFF.stream()
                .map(day -> day.atYear(year))
                .filter(date -> days.stream()
                        .noneMatch(day -> day.date().equals(date) && day.kind() == SpecialDay.Kind.OFF))
                .sorted()
                .map(date -> date + " 没有列为放假；请补全全年的安排。");
        var named = BY_THE_MOON.stream()
                .filter(name -> days.stream().noneMatch(day -> day.name().contains(name)))
                .map(name -> "缺少“" + name + "”的放假日期；请补全全年的安排。");
        return Stream.concat(fixed, named);
    }

    private static CalendarFault fault(int year, int line, String words) {
        return new CalendarFault(year + "年工作日历", line, words);
    }

    /** Spreadsheets on Chinese desks save in GBK as often as in UTF-8. */
    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }
}
