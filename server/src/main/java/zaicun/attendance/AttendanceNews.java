package zaicun.attendance;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Posting;

/** Tells, in the transaction that writes a fact of article 2, whose duties it touches. */
@Component
public class AttendanceNews {

    private final ApplicationEventPublisher events;
    private final VillageIds villages;

    AttendanceNews(ApplicationEventPublisher events, VillageIds villages) {
        this.events = events;
        this.villages = villages;
    }

    public void ofPerson(Posting posting, Span dates, String clause) {
        tell(new Selection.OfPerson(posting.district(), posting.person()), dates, clause);
    }

    /** A trip touches who is counted as in place that day, beyond article 2. */
    public void ofTrip(Posting posting, Span dates) {
        ofPerson(posting, dates, "2.2");
        events.publishEvent(new TripChanged(posting.district(), posting.person(), dates));
    }

    public void ofVillage(String village, Span dates, String clause) {
        var district = District.of(village);
        tell(new Selection.Of(district, SubjectKind.VILLAGE, villages.idOf(village)), dates, clause);
    }

    public void ofUnit(Posting posting, Span dates, String clause) {
        tell(new Selection.Of(posting.district(), SubjectKind.UNIT, posting.unit()), dates, clause);
    }

    private void tell(Selection selection, Span dates, String clause) {
        events.publishEvent(new FactsChanged(selection, dates, Set.of(Clause.of(clause))));
    }
}
