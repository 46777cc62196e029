package zaicun.kernel;

/** Input that cannot be read: which field, what is wrong with it and how to write it. Becomes HTTP 400. */
public class InputError extends RuntimeException {

    private final String field;

    public InputError(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
