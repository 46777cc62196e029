package zaicun.households.hardship;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.daybook.OpenItem;
import zaicun.daybook.OpenItems;
import zaicun.households.Household;
import zaicun.households.HouseholdNames;
import zaicun.roster.Posting;

/**
 * Hardship reports on their way that somebody made before he left (1.6). They wait for the organs, not for him: passing one on
 * means that the successor knows of it and follows it; who reported it stays what it is.
 */
@Component
class OpenHardship implements OpenItems {

    private final HardshipReports reports;
    private final HouseholdNames names;

    OpenHardship(HardshipReports reports, HouseholdNames names) {
        this.reports = reports;
        this.names = names;
    }

    @Override
    public String kind() {
        return "hardship";
    }

    @Override
    public List<OpenItem> of(Posting leaving) {
        var found = reports.openOf(leaving.district(), leaving.person(), leaving.village());
        var heads = names.households(leaving.district(), found.stream().map(HardshipReport::household).toList());
        return found.stream().map(one -> item(one, heads.get(one.household()))).toList();
    }

    private OpenItem item(HardshipReport report, Household household) {
        return new OpenItem(
                kind(), "突发严重困难上报", report.id(),
                Household.veiledName(household.head(), household.code()) + "，" + report.state().title(),
                Optional.of(report.dueOn()), true);
    }

    @Override
    public void pass(Posting leaving, UUID item, Passing passing) {
        // the report goes its way; the handover itself records who follows it
    }

    @Override
    public void settle(Posting leaving, UUID item, Passing how) {
        // only the organs end it; the handover records that nothing is left to do for the reporter
    }
}
