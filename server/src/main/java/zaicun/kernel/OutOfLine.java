package zaicun.kernel;

/** No right to do this, or outside one's line. Becomes HTTP 403, or 404 where even existence is secret. */
public class OutOfLine extends RuntimeException {

    private final boolean secret;

    private OutOfLine(String message, boolean secret) {
        super(message);
        this.secret = secret;
    }

    public static OutOfLine noRight(String message) {
        return new OutOfLine(message, false);
    }

    public static OutOfLine notFound(String message) {
        return new OutOfLine(message, true);
    }

    public boolean secret() {
        return secret;
    }
}
