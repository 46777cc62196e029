package zaicun.households;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Tells compliance which duties a fact of this article touches, as narrowly as it can be said. */
@Component
public class FactNews {

    private final ApplicationEventPublisher events;

    FactNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void ofPerson(District district, UUID person, Span dates, String... clauses) {
        tell(new Selection.OfPerson(district, person), dates, clauses);
    }

    public void ofTeam(District district, UUID team, Span dates, String... clauses) {
        tell(new Selection.Of(district, SubjectKind.TEAM, team), dates, clauses);
    }

    /** A subject that hangs at a village, such as the village itself or a hardship report. */
    public void atVillage(District district, UUID subject, Span dates, String... clauses) {
        tell(new Selection.Of(district, SubjectKind.VILLAGE, subject), dates, clauses);
    }

    public void everywhere(District district, Span dates, String... clauses) {
        tell(new Selection.Under(district, district.code()), dates, clauses);
    }

    /** The subject id of a village. */
    public static UUID idOf(String village) {
        return UUID.nameUUIDFromBytes(village.getBytes(StandardCharsets.UTF_8));
    }

    private void tell(Selection selection, Span dates, String... clauses) {
        events.publishEvent(new FactsChanged(selection, dates, clausesOf(clauses)));
    }

    private static Set<Clause> clausesOf(String... clauses) {
        return Arrays.stream(clauses).map(Clause::of).collect(Collectors.toUnmodifiableSet());
    }
}
