package zaicun.integrity.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.integrity.reports.Statement.Concerned;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Organ;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Finds out where a report belongs, and whom it seems to be about. */
@Component
class Bearings {

    /** Whoever was posted within this time may be meant. */
    private static final int YEARS_BACK = 3;

    private final Roster roster;
    private final Clock clock;

    Bearings(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** The host district of the form: of the village on the poster, as chosen, or the only one there is. */
    District district(ReportForm form) {
        var known = roster.hostDistricts();
        var named = form.village().map(District::of).or(() -> form.district().map(District::of));
        if (named.isEmpty() && known.size() == 1) {
            return known.getFirst();
        }
        return named.filter(known::contains)
                .orElseThrow(() -> new InputError("district", "没有说明是哪个区的事；请选择所在的区。"));
    }

    /** The village of the form, if there is such a one. */
    String village(ReportForm form) {
        return form.village()
                .filter(code -> roster.divisionNames(List.of(code)).containsKey(code))
                .orElse("");
    }

    /** Everybody posted there of late: to the village, or where none is named to the district. */
    List<Posting> postings(District district, String village) {
        var today = LocalDate.now(clock);
        return roster.postingsUnder(
                district, village.isEmpty() ? district.code() : village, Span.of(today.minusYears(YEARS_BACK), today));
    }

    /** The division of the organs in charge: of the bureau whose units sent people there. */
    String charge(District district, List<Posting> postings) {
        var sending = postings.isEmpty() ? postings(district, "") : postings;
        return sending.stream()
                .collect(Collectors.toMap(Posting::unit, posting -> posting, (one, other) -> one))
                .values()
                .stream()
                .flatMap(posting -> roster.officeFor(Organ.BUREAU, posting).stream())
                .map(Office::division)
                .findFirst()
                .orElseThrow(() -> Refusal.under(
                        "9.1", "report.nobody-in-charge", "这里还没有登记受理举报的机构，没有收下。", "请当面或写信向区乡村振兴局、区委组织部反映。"));
    }

    /** Those whose name is written; where none is, and the village is known, the whole team: rather one too many. */
    Concerned concerned(Statement statement, List<Posting> postings) {
        var people = roster.people(postings.stream().map(Posting::person).distinct().toList());
        var named = postings.stream()
                .filter(posting -> isNamed(people, posting, statement))
                .toList();
        var meant = named.isEmpty() && !statement.village().isEmpty() ? postings : named;
        var units = meant.stream().map(Posting::unit).collect(Collectors.toSet());
        return new Concerned(
                meant.stream().map(Posting::person).collect(Collectors.toSet()), units, names(units));
    }

    private static boolean isNamed(Map<UUID, Person> people, Posting posting, Statement statement) {
        var name = Optional.ofNullable(people.get(posting.person())).map(Person::name).orElse("");
        return name.length() > 1 && (statement.whom().contains(name) || statement.what().contains(name));
    }

    private Set<String> names(Set<UUID> units) {
        var names = new HashSet<String>();
        units.forEach(unit -> roster.office(unit).map(Office::name).ifPresent(names::add));
        return names;
    }
}
