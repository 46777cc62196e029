package zaicun.selection.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.roster.Posting;
import zaicun.roster.RosterDesk;
import zaicun.selection.Replacements;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.handover.Handover;
import zaicun.selection.handover.Handovers;
import zaicun.selection.review.MatterNews;
import zaicun.selection.review.MatterTimeline;
import zaicun.selection.review.ReviewDesk;

/** Ends the posting of whoever is removed; the agreed replacement that follows is linked to whom the unit proposes next. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Removal implements Replacements {

    private static final String WHY = "按召回决定免职撤换，由派出单位选派接任人。";

    private final Changes changes;
    private final ChangeSight sight;
    private final ReviewDesk reviews;
    private final Nominations nominations;
    private final Handovers handovers;
    private final RosterDesk desk;
    private final MatterTimeline timeline;
    private final MatterNews told;
    private final Clock clock;

    Removal(
            Changes changes, ChangeSight sight, ReviewDesk reviews, Nominations nominations, Handovers handovers,
            RosterDesk desk, MatterTimeline timeline, MatterNews told, Clock clock) {
        this.changes = changes;
        this.sight = sight;
        this.reviews = reviews;
        this.nominations = nominations;
        this.handovers = handovers;
        this.desk = desk;
        this.timeline = timeline;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public UUID remove(Viewer by, Posting posting, LocalDate last) {
        var before = changes.lockCurrent(posting.district(), posting.id());
        if (last.isBefore(posting.span().last())) {
            desk.end(posting, last, by.person(), "因召回免职撤换");
        }
        var agreed = before.filter(change -> change.state() == ChangeState.AGREED);
        if (agreed.isPresent()) {
            return goesOn(by, agreed.get(), last);
        }
        before.filter(change -> change.state() != ChangeState.DONE).ifPresent(change -> giveWay(by, change));
        return opened(by, posting, last);
    }

    /** A successor is looked for already; only the predecessor's last day is another. */
    private UUID goesOn(Viewer by, PostingChange change, LocalDate last) {
        changes.move(change.moved(ChangeState.AGREED, change.course().ended(last)));
        note(by, change, "前任按召回决定任期止于 " + last);
        return change.id();
    }

    private void giveWay(Viewer by, PostingChange change) {
        changes.move(change.moved(ChangeMove.require(ChangeMove.Act.WITHDRAW, change), change.course()));
        reviews.leave(sight.matter(change));
        note(by, change, "已作出召回决定，这项调整不再办理");
    }

    private UUID opened(Viewer by, Posting posting, LocalDate last) {
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var change = new PostingChange(
                posting.district(), Ids.next(),
                new PostingChange.Subject(posting.id(), posting.person(), posting.unit(), posting.village()),
                ChangeKind.REPLACE, PostingChange.RECALL, WHY, last, ChangeState.AGREED, 0,
                new PostingChange.Course(1, Optional.empty(), Optional.empty(), now, now), by.person());
        changes.add(change);
        changes.move(change.moved(ChangeState.AGREED, change.course().agreed(today).ended(last)));
        note(by, change, "任期止于 " + last + "，待派出单位选派接任人");
        told.office(sight.matter(change), posting.unit(), "replace", "有一名驻村干部被免职撤换，请选派接任人。");
        return change.id();
    }

    private void note(Viewer by, PostingChange change, String words) {
        timeline.tell(by, change.district(), change.id(), new MatterTimeline.Note("recall", "召回", words));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Replacement> of(District district, UUID posting) {
        return changes.current(district, posting).map(change -> new Replacement(
                change.id(), change.state().title(),
                nominations.successors(district, List.of(posting)).stream()
                        .map(next -> next.profile().name() + "（" + next.state().title() + "）")
                        .toList(),
                handovers.ofPosting(district, posting).map(Handover::id)));
    }
}
