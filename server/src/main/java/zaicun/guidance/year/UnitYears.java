package zaicun.guidance.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.UnitVillage;
import zaicun.compliance.keeping.Duties;
import zaicun.compliance.keeping.Numbers;
import zaicun.guidance.SendingUnits;
import zaicun.guidance.hearings.Hearing;
import zaicun.guidance.hearings.Hearings;
import zaicun.guidance.leaders.LeaderTerm;
import zaicun.guidance.leaders.LeaderTerms;
import zaicun.guidance.visits.LeaderVisitPages;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Puts a unit's year together: every duty that lies on the unit, whichever article it is of, and its own records. */
@Component
@Transactional(readOnly = true)
class UnitYears {

    private static final Comparator<UnitYear.Duty> ORDER = Comparator.comparing(
                    (UnitYear.Duty duty) -> Clause.of(duty.clause()))
            .thenComparing(UnitYear.Duty::label)
            .thenComparing(UnitYear.Duty::endsOn);

    private final LeaderTerms terms;
    private final Hearings hearings;
    private final LeaderVisitPages visits;
    private final Duties duties;
    private final SendingUnits units;
    private final Roster roster;

    UnitYears(
            LeaderTerms terms, Hearings hearings, LeaderVisitPages visits, Duties duties, SendingUnits units, Roster roster) {
        this.terms = terms;
        this.hearings = hearings;
        this.visits = visits;
        this.duties = duties;
        this.units = units;
        this.roster = roster;
    }

    UnitYear of(Viewer viewer, UUID unit, int year) {
        var office = units.requireSeen(viewer, unit);
        var dates = Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var places = units.places(unit, dates);
        var villages = roster.divisionNames(places.stream().map(UnitVillage::village).toList());
        return new UnitYear(
                unit,
                office.name(),
                year,
                units.today(),
                SendingUnits.isOwn(viewer, unit),
                names(units.liaisons(unit)),
                places.stream()
                        .map(place -> new UnitYear.Place(
                                place.village(), villages.getOrDefault(place.village(), place.village())))
                        .toList(),
                terms.ofUnit(unit).stream().map(UnitYears::term).toList(),
                hearings.ofUnits(Set.of(unit), dates).stream().map(UnitYears::hearing).toList(),
                visits.ofUnit(viewer, unit, dates),
                dutiesOf(places, unit, dates),
                history(unit));
    }

    private List<UnitYear.Duty> dutiesOf(List<UnitVillage> places, UUID unit, Span dates) {
        var own = places.stream()
                .map(place -> District.of(place.village()))
                .distinct()
                .map(district -> new Selection.Of(district, SubjectKind.UNIT, unit));
        var there = places.stream()
                .map(place -> new Selection.Of(District.of(place.village()), SubjectKind.UNIT, place.id()));
        return Stream.concat(own, there)
                .flatMap(selection -> duties.reckon(selection, dates, units.today()))
                .map(this::duty)
                .sorted(ORDER)
                .toList();
    }

    private UnitYear.Duty duty(Reckoning reckoning) {
        var subject = reckoning.subject();
        return new UnitYear.Duty(
                subject.district().code(),
                reckoning.clause().toString(),
                subject.kind(),
                subject.id(),
                subject.label(),
                subject.village(),
                reckoning.window().toString(),
                reckoning.window().title(),
                reckoning.window().span().from(),
                reckoning.course().endsOn(),
                Numbers.plain(reckoning.owed()),
                Numbers.plain(reckoning.done()),
                reckoning.course().on(units.today()),
                reckoning.trace().next());
    }

    private static UnitYear.Term term(LeaderTerm term) {
        var span = term.span();
        return new UnitYear.Term(
                term.district().code(), term.id(), term.office(), term.office().title(), term.holder().name(),
                term.holder().dutyTitle(), span.from(), span.isOpen() ? Optional.empty() : Optional.of(span.last()),
                term.version());
    }

    private static UnitYear.HearingLine hearing(Hearing hearing) {
        var minutes = hearing.minutes();
        return new UnitYear.HearingLine(
                hearing.district().code(), hearing.id(), hearing.on(), minutes.chair(), minutes.reporter(),
                minutes.heard(), minutes.decided(), hearing.why(), hearing.recordedAt());
    }

    private List<UnitYear.Told> history(UUID unit) {
        var told = terms.history(unit);
        var people = roster.people(told.stream().map(LeaderTerms.Told::by).distinct().toList());
        return told.stream()
                .map(one -> new UnitYear.Told(
                        one.words(), Optional.ofNullable(people.get(one.by())).map(Person::name).orElse(""), one.at()))
                .toList();
    }

    private List<String> names(Set<UUID> people) {
        return roster.people(people).values().stream().map(Person::name).sorted().toList();
    }
}
