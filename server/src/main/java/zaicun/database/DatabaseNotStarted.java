package zaicun.database;

/** The embedded database cannot run here; the message says what to do. */
public class DatabaseNotStarted extends RuntimeException {

    DatabaseNotStarted(String message) {
        super(message);
    }
}
