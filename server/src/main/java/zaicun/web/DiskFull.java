package zaicun.web;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Recognises a full disk, the database's (SQLSTATE 53100) or the server's own. */
final class DiskFull {

    private DiskFull() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(DiskFull::says);
    }

    private static boolean says(Throwable cause) {
        return cause instanceof SQLException sql && "53100".equals(sql.getSQLState())
                || cause instanceof java.io.IOException io
                        && String.valueOf(io.getMessage()).contains("No space left");
    }
}
