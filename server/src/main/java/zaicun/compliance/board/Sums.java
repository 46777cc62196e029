package zaicun.compliance.board;

import zaicun.access.Scope;
import zaicun.kernel.District;

/**
 * The sums of townships as SQL: what stands alike in one line, with the columns {@code clause, window_kind, ends_on, state,
 * village, unit, number}; several rows may tell of one sum, also with a negative number.
 */
final class Sums {

    private static final String OF_TOWNSHIPS =
            """
            select clause, window_kind, ends_on, %s as state, village, unit, number
              from (select t.*, null::uuid as person from standing_tally t) as standing
             where district = :district and until > :at and from_on <= :at and lies_under(village, :under) %s
            """;

    /** The sums know no people: what the viewer himself owes outside his line is added. */
    private static final String OWN =
            """
             union all
            select clause, window_kind, ends_on, %s, village, unit, 1
              from standing
             where district = :district and until > :at and from_on <= :at and lies_under(village, :under)
               and person = :self and (village ~ :villages or unit = any(:units)) is not true
            """;

    private Sums() {}

    static String of(Scope scope, District district, String under) {
        var townships = OF_TOWNSHIPS.formatted(ScopeSql.STATE, ScopeSql.within(scope, district, under));
        return ScopeSql.isWhole(scope, district, under) ? townships : townships + OWN.formatted(ScopeSql.STATE);
    }
}
