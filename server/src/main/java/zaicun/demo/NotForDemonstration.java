package zaicun.demo;

/** The data directory cannot be filled with a made-up district. */
public class NotForDemonstration extends RuntimeException {

    NotForDemonstration(String message) {
        super(message);
    }
}
