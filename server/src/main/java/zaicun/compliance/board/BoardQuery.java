package zaicun.compliance.board;

import java.time.LocalDate;
import java.util.Optional;
import zaicun.access.Scope;
import zaicun.kernel.District;

/**
 * What to put on the board.
 *
 * @param by what stands in the rows; empty for what suits the viewer's line
 * @param at the windows that hold this date
 * @param under only villages whose code begins so; empty for all in the line
 */
record BoardQuery(Optional<By> by, LocalDate at, String under) {

    private static final int DISTRICT_DIGITS = 6;

    enum By {
        DISTRICT,
        STREET,
        VILLAGE,
        UNIT,
        PERSON;

        /** So fine that it is counted row by row. */
        boolean isFine() {
            return this == VILLAGE || this == PERSON;
        }
    }

    /** Whether something asked for lies in the district. */
    boolean mayLieIn(District district) {
        return under.startsWith(district.code()) || district.code().startsWith(under);
    }

    /** What was asked for, or what lies next below the place that is looked at. */
    By by(Scope scope) {
        return by.orElseGet(() -> under.isEmpty() ? widest(scope) : below(under.length()));
    }

    /** A city looks at districts first, a district at streets, everybody else at villages. */
    static By widest(Scope scope) {
        int digits = scope.villagePrefixes().stream().mapToInt(String::length).min().orElse(ScopeSql.TOWNSHIP);
        return scope.units().size() > 1 ? below(Math.min(digits, DISTRICT_DIGITS)) : below(digits);
    }

    private static By below(int digits) {
        if (digits < DISTRICT_DIGITS) {
            return By.DISTRICT;
        }
        return digits < ScopeSql.TOWNSHIP ? By.STREET : By.VILLAGE;
    }
}
