package zaicun.compliance.board;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import zaicun.access.Scope;
import zaicun.kernel.District;

/** A scope as SQL, for tables with the columns {@code village}, {@code unit} and {@code person}. */
final class ScopeSql {

    /** Digits by which a township is told. */
    static final int TOWNSHIP = 9;

    /** Of a row as of {@code :asOf}. */
    static final String STATE =
            """
            case when :asOf > ends_on then over
                 when running = 'OPEN' and risk_from <= :asOf then 'AT_RISK'
                 else running end""";

    private static final String NOTHING = "^-$";
    private static final String IN_LINE = " and (village ~ :villages or unit = any(:units) or person = :self) ";

    private ScopeSql() {}

    /** Whether all that lies under this prefix in the district is in the line, so that no row needs to be asked. */
    static boolean isWhole(Scope scope, District district, String under) {
        return scope.villagePrefixes().stream()
                .anyMatch(prefix -> district.code().startsWith(prefix) || under.startsWith(prefix));
    }

    static String within(Scope scope, District district, String under) {
        return isWhole(scope, district, under) ? "" : IN_LINE;
    }

    /** Whether sums by township answer the question: nothing in it tells villages of one township apart. */
    static boolean isByTownship(Scope scope, String under) {
        return under.length() <= TOWNSHIP
                && scope.villagePrefixes().stream().allMatch(prefix -> prefix.length() <= TOWNSHIP);
    }

    static StatementSpec bind(StatementSpec statement, Scope scope) {
        return statement
                .param("villages", villages(scope))
                .param("units", scope.units().toArray(UUID[]::new))
                .param("self", scope.self());
    }

    /** A regular expression that the village codes of the scope match; prefixes are digits only. */
    private static String villages(Scope scope) {
        if (scope.villagePrefixes().isEmpty()) {
            return NOTHING;
        }
        return scope.villagePrefixes().stream().collect(Collectors.joining("|", "^(", ")"));
    }
}
