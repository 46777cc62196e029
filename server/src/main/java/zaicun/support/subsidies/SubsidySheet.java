package zaicun.support.subsidies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.support.Yuan;

/**
 * A unit's month of subsidies in one host district. Only what it says itself is in it, so that a stored one can be read
 * years later; amounts are texts with two decimals.
 */
record SubsidySheet(
        String district, UUID unit, String unitName, String month, List<Rate> rates, List<Row> rows, String total) {

    record Rate(String code, String title, String amount, String per) {}

    /**
     * @param inPlace days of the posting in the month
     * @param days days in the village by the register
     * @param amounts in the order of the rates
     */
    record Row(
            UUID person, String name, String post, String villageName, int inPlace, int days, List<String> amounts,
            String total) {}

    /** What a person was paid in a closed list and what the register says now. */
    record Difference(UUID person, String name, int daysBefore, int daysNow, String before, String now, String difference) {}

    Optional<Row> of(UUID person) {
        return rows.stream().filter(row -> row.person().equals(person)).findFirst();
    }

    static String sum(List<String> amounts) {
        return amounts.stream().map(BigDecimal::new).map(Yuan::new).reduce(Yuan.NOTHING, Yuan::plus).toString();
    }
}
