package zaicun;

/** A word on the command line that means nothing, or lacks its value. */
class UnknownOption extends RuntimeException {

    UnknownOption(String message) {
        super(message);
    }
}
