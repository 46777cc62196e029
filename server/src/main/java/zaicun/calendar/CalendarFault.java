package zaicun.calendar;

/** Calendar data that cannot be used: file, line, what is wrong and what to do. */
public class CalendarFault extends RuntimeException {

    private final String source;
    private final int line;

    CalendarFault(String source, int line, String message) {
        super("%s:%d %s".formatted(source, line, message));
        this.source = source;
        this.line = line;
    }

    public String source() {
        return source;
    }

    public int line() {
        return line;
    }
}
