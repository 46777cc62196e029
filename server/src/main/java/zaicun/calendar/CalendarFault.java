package zaicun.calendar;

/** Calendar data that cannot be used: file, line, what is wrong and what to do. */
public class CalendarFault extends RuntimeException {

    private final String source;
    private final int line;
    private final String words;

    CalendarFault(String source, int line, String message) {
        super("%s:%d %s".formatted(source, line, message));
        this.source = source;
        this.line = line;
        this.words = message;
    }

    public String source() {
        return source;
    }

    /** The message without file and line. */
    public String words() {
        return words;
    }

    /** 0 where it is about the file as a whole. */
    public int line() {
        return line;
    }
}
