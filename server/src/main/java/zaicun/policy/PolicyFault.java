package zaicun.policy;

/** A policy that cannot be used, or a date for which it has no value: file, line, what is wrong and what to do. */
public class PolicyFault extends RuntimeException {

    private final String file;
    private final int line;

    PolicyFault(String file, int line, String message) {
        super(line > 0 ? "%s:%d %s".formatted(file, line, message) : file + " " + message);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** Counted from 1; 0 where no line can be named. */
    public int line() {
        return line;
    }
}
