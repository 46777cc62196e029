package zaicun.kernel;

import java.util.Optional;

/**
 * A "no" that an official may hear: what was refused, under which clause, and what to do next. It travels
 * unchanged from the rule to the screen. Not for programming errors.
 */
public class Refusal extends RuntimeException {

    private final String code;
    private final transient Clause clause;
    private final String next;

    /**
     * @param code stable name for machines, such as {@code leave.overlap}
     * @param what Chinese sentence: what happened, to what
     * @param next Chinese sentence: what to do
     */
    public Refusal(String code, Clause clause, String what, String next) {
        super(what);
        this.code = code;
        this.clause = clause;
        this.next = next;
    }

    public static Refusal under(String clause, String code, String what, String next) {
        return new Refusal(code, Clause.of(clause), what, next);
    }

    /** A refusal that no clause of the notice orders, such as a wrong password. */
    public static Refusal plain(String code, String what, String next) {
        return new Refusal(code, null, what, next);
    }

    public String code() {
        return code;
    }

    public Optional<Clause> clause() {
        return Optional.ofNullable(clause);
    }

    public String next() {
        return next;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
