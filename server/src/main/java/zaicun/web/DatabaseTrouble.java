package zaicun.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.transaction.TransactionSystemException;

/** Recognises what is nobody's mistake: a full disk, and a database that is away or about to be back. */
final class DatabaseTrouble {

    private static final String DISK_FULL = "53100";
    private static final String CONNECTION = "08";
    /** Shut down by an administrator, crashed, starting up, no connection left. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    private DatabaseTrouble() {}

    static boolean isFullDisk(Throwable failure) {
        return anyCause(failure, cause -> DISK_FULL.equals(stateOf(cause))
                || cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left"));
    }

    static boolean isAway(Throwable failure) {
        return anyCause(failure, cause -> cause instanceof SQLTransientConnectionException
                || stateOf(cause).startsWith(CONNECTION)
                || AWAY.contains(stateOf(cause)));
    }

    private static String stateOf(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }

    private static boolean anyCause(Throwable failure, Predicate<Throwable> says) {
        return Stream.iterate(failure, Objects::nonNull, DatabaseTrouble::below).anyMatch(says);
    }

    /** A rollback that failed too speaks of a closed connection only; what broke it stands beside. */
    private static Throwable below(Throwable failure) {
        return failure instanceof TransactionSystemException rollback && rollback.getApplicationException() != null
                ? rollback.getApplicationException()
                : failure.getCause();
    }
}
