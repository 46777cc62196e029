package zaicun.integrity.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import zaicun.kernel.District;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;

/** What the public page has to know: nothing of anybody. */
@Component
@Transactional(readOnly = true)
class DoorPages {

    record Place(String code, String name) {}

    record Discipline(String code, String clause, String title, String text) {}

    /**
     * @param village as the poster's code names it
     * @param districts to choose from, where no village is named
     * @param acceptWithin working days until it is decided whether the report is taken up
     */
    record Door(
            Optional<Place> village, List<Place> districts, List<Discipline> disciplines, int acceptWithin, int concludeWithin,
            long largestPicture, int mostPictures) {}

    private final Roster roster;
    private final Policy policy;
    private final Clock clock;
    private final DataSize largest;
    private final int most;

    DoorPages(
            Roster roster, Policy policy, Clock clock, @Value("${zaicun.files.largest}") DataSize largest,
            @Value("${zaicun.integrity.pictures}") int most) {
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
        this.largest = largest;
        this.most = most;
    }

    Door door(Optional<String> code) {
        var values = policy.on(LocalDate.now(clock));
        var disciplines = values.value(PolicyKeys.DISCIPLINES);
        var named = code.filter(given -> given.matches("\\d{12}")).map(given -> new Place(given, nameOf(given)));
        return new Door(
                named.filter(place -> !place.name().isEmpty()),
                roster.hostDistricts().stream().map(DoorPages::codeOf).map(each -> new Place(each, nameOf(each + "000000"))).toList(),
                disciplines.value().stream()
                        .map(item -> new Discipline(
                                item.code(), item.clause().orElse(disciplines.clause()).toString(), item.title(),
                                item.text().orElse("")))
                        .toList(),
                values.get(PolicyKeys.REPORT_ACCEPT_WITHIN),
                values.get(PolicyKeys.REPORT_CONCLUDE_WITHIN),
                largest.toBytes(),
                most);
    }

    private static String codeOf(District district) {
        return district.code();
    }

    private String nameOf(String division) {
        return roster.divisionNames(List.of(division)).getOrDefault(division, "");
    }
}
