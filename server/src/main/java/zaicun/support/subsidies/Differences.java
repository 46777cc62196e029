package zaicun.support.subsidies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import zaicun.support.subsidies.SubsidySheet.Row;

/** Where a closed list and the register of now part: for each person days and amount before and now. */
final class Differences {

    private static final String NOTHING = "0.00";

    private Differences() {}

    static List<SubsidySheet.Difference> between(SubsidySheet closed, SubsidySheet now) {
        var people = new LinkedHashSet<UUID>();
        Stream.concat(closed.rows().stream(), now.rows().stream()).map(Row::person).forEach(people::add);
        var found = new ArrayList<SubsidySheet.Difference>();
        for (var person : people) {
            var before = closed.of(person);
            var after = now.of(person);
            if (!total(before).equals(total(after)) || days(before) != days(after)) {
                found.add(difference(person, before, after));
            }
        }
        return List.copyOf(found);
    }

    private static SubsidySheet.Difference difference(UUID person, Optional<Row> before, Optional<Row> after) {
        var name = after.or(() -> before).map(Row::name).orElse("");
        var difference = new BigDecimal(total(after)).subtract(new BigDecimal(total(before)));
        return new SubsidySheet.Difference(
                person, name, days(before), days(after), total(before), total(after), difference.toPlainString());
    }

    private static String total(Optional<Row> row) {
        return row.map(Row::total).orElse(NOTHING);
    }

    private static int days(Optional<Row> row) {
        return row.map(Row::days).orElse(0);
    }
}
