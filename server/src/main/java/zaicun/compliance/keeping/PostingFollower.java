package zaicun.compliance.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.UnitVillage;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.PostingChanged;

/** A posting that begins, moves or ends touches every duty of the person, of the team and of the sending unit. */
@Component
class PostingFollower {

    private final ApplicationEventPublisher events;
    private final OpenedWindows opened;
    private final Clock clock;

    PostingFollower(ApplicationEventPublisher events, OpenedWindows opened, Clock clock) {
        this.events = events;
        this.opened = opened;
        this.clock = clock;
    }

    @EventListener
    void follow(PostingChanged change) {
        var posting = change.posting();
        var district = posting.district();
        openDates(change).ifPresent(dates -> {
            events.publishEvent(
                    FactsChanged.everyDuty(new Selection.OfPerson(district, posting.person()), dates));
            events.publishEvent(FactsChanged.everyDuty(
                    new Selection.Of(district, SubjectKind.TEAM, posting.team()), dates));
            ofUnit(posting).forEach(unit -> events.publishEvent(FactsChanged.everyDuty(unit, dates)));
        });
    }

    private static Stream<Selection> ofUnit(Posting posting) {
        var place = new UnitVillage(posting.unit(), posting.village());
        return Stream.of(posting.unit(), place.id())
                .map(id -> new Selection.Of(posting.district(), SubjectKind.UNIT, id));
    }

    /** Of the dates touched those whose windows have rows; a district that has none yet gets them when first looked at. */
    private Optional<Span> openDates(PostingChanged change) {
        return opened.of(change.posting().district()).flatMap(open -> {
            var today = LocalDate.now(clock);
            var last = open.last().isBefore(today) ? today : open.last();
            return change.touched().intersect(Span.of(open.from(), last));
        });
    }
}
