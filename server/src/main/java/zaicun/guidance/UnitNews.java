package zaicun.guidance;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.UnitVillage;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Tells, in the transaction that writes a fact of article 12, which rows of the unit it touches. */
@Component
public class UnitNews {

    private final ApplicationEventPublisher events;
    private final SendingUnits units;

    UnitNews(ApplicationEventPublisher events, SendingUnits units) {
        this.events = events;
        this.units = units;
    }

    /** In every district in which the unit has people in these dates. */
    public void ofUnit(UUID unit, Span dates, String clause) {
        units.districts(unit, dates).forEach(district -> tell(district, unit, dates, Set.of(Clause.of(clause))));
    }

    public void ofVillage(UnitVillage place, Span dates) {
        tell(District.of(place.village()), place.id(), dates, visits());
    }

    /** A term of office moved: who was in charge, and which visits were by somebody in office. */
    public void ofTerm(UUID unit, Span dates) {
        ofUnit(unit, dates, "12.1");
        units.places(unit, dates).forEach(place -> ofVillage(place, dates));
    }

    private void tell(District district, UUID subject, Span dates, Set<Clause> clauses) {
        events.publishEvent(new FactsChanged(new Selection.Of(district, SubjectKind.UNIT, subject), dates, clauses));
    }

    private static Set<Clause> visits() {
        return Set.of(LeaderOffice.PRINCIPAL.clause(), LeaderOffice.DEPUTY.clause());
    }
}
