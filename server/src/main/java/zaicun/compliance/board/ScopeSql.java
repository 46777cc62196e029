package zaicun.compliance.board;

import java.util.stream.Collectors;
import zaicun.access.Scope;

/** A scope as SQL parameters. */
final class ScopeSql {

    private static final String NOTHING = "^-$";

    private ScopeSql() {}

    /** A regular expression that the village codes of the scope match; prefixes are digits only. */
    static String villages(Scope scope) {
        if (scope.villagePrefixes().isEmpty()) {
            return NOTHING;
        }
        return scope.villagePrefixes().stream().collect(Collectors.joining("|", "^(", ")"));
    }
}
