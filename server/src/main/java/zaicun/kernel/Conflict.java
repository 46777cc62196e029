package zaicun.kernel;

/** Somebody else was faster: the thing changed since it was read. Becomes HTTP 409; says what to do. */
public class Conflict extends RuntimeException {

    public Conflict(String message) {
        super(message);
    }
}
