package zaicun.support.subsidies;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.attendance.DayMark;
import zaicun.attendance.reading.DaysInVillage;
import zaicun.compliance.Deployment.Deployed;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.policy.SupportTables.SubsidyRate;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.support.Yuan;

/** Draws lists of subsidies from the register as it is now. */
@Component
class SubsidySheets {

    private final DaysInVillage register;
    private final Roster roster;
    private final Policy policy;

    SubsidySheets(DaysInVillage register, Roster roster, Policy policy) {
        this.register = register;
        this.roster = roster;
        this.policy = policy;
    }

    /** What several lists are drawn from at once. */
    private record Drawing(
            YearMonth month,
            Span span,
            List<SubsidyRate> rates,
            Map<UUID, SortedSet<LocalDate>> days,
            Map<UUID, Person> people,
            Map<String, String> villages) {}

    /** One list for each unit, in the same order. */
    List<SubsidySheet> draw(District district, List<Deployed> units, YearMonth month) {
        var span = Span.of(month.atDay(1), month.atEndOfMonth());
        var values = policy.over(span);
        var postings = units.stream().flatMap(unit -> unit.postings().stream()).toList();
        var ids = postings.stream().map(Posting::person).distinct().toList();
        var drawing = new Drawing(
                month, span, values.get(PolicyKeys.SUBSIDY_RATES),
                register.of(district, ids, span, counted(values.get(PolicyKeys.SUBSIDY_COUNTS_TRIPS))),
                roster.people(ids),
                roster.divisionNames(postings.stream().map(Posting::village).distinct().toList()));
        return units.stream().map(unit -> sheet(unit, drawing)).toList();
    }

    private static Set<DayMark> counted(Boolean trips) {
        return trips ? EnumSet.of(DayMark.VILLAGE, DayMark.TRIP) : EnumSet.of(DayMark.VILLAGE);
    }

    private static SubsidySheet sheet(Deployed unit, Drawing drawing) {
        var byPerson = unit.postings().stream().collect(Collectors.groupingBy(Posting::person));
        var rows = byPerson.values().stream()
                .map(held -> row(held, drawing))
                .sorted(Comparator.comparing(SubsidySheet.Row::villageName).thenComparing(SubsidySheet.Row::name)
                        .thenComparing(SubsidySheet.Row::person))
                .toList();
        return new SubsidySheet(
                unit.subject().district().code(), unit.subject().id(), unit.subject().label(),
                drawing.month().toString(),
                drawing.rates().stream()
                        .map(rate -> new SubsidySheet.Rate(
                                rate.code(), rate.title(), new Yuan(rate.amount()).toString(), rate.per().title()))
                        .toList(),
                rows,
                SubsidySheet.sum(rows.stream().map(SubsidySheet.Row::total).toList()));
    }

    /** Whoever changed teams within the month has one row; only dates inside a posting count. */
    private static SubsidySheet.Row row(List<Posting> held, Drawing drawing) {
        var last = held.stream().max(Comparator.comparing(posting -> posting.span().from())).orElseThrow();
        var inPlace = held.stream()
                .flatMap(posting -> posting.span().intersect(drawing.span()).stream())
                .flatMap(Span::dates)
                .collect(Collectors.toSet());
        int days = (int) drawing.days().getOrDefault(last.person(), new TreeSet<>()).stream()
                .filter(inPlace::contains)
                .count();
        var rule = new SubsidyRule(drawing.month().lengthOfMonth(), inPlace.size(), days);
        var amounts = drawing.rates().stream().map(rule::of).map(Yuan::toString).toList();
        return new SubsidySheet.Row(
                last.person(), drawing.people().get(last.person()).name(), last.post().title(),
                drawing.villages().getOrDefault(last.village(), last.village()), inPlace.size(), days, amounts,
                SubsidySheet.sum(amounts));
    }
}
