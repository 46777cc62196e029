package zaicun.selection.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.daybook.OpenItem;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;
import zaicun.selection.handover.HandoverView.Listed;
import zaicun.selection.handover.HandoverView.Signed;
import zaicun.selection.review.MatterTimeline;

/** Composes the page of a handover; lists nobody has written yet are suggested from the records. */
@Component
@Transactional(readOnly = true)
public class HandoverViews {

    private final HandoverSight sight;
    private final HandoverPapers papers;
    private final Takers takers;
    private final Leftovers leftovers;
    private final Roster roster;
    private final MatterTimeline timeline;
    private final Policy policy;
    private final Clock clock;

    HandoverViews(
            HandoverSight sight, HandoverPapers papers, Takers takers, Leftovers leftovers, Roster roster, MatterTimeline timeline,
            Policy policy, Clock clock) {
        this.sight = sight;
        this.papers = papers;
        this.takers = takers;
        this.leftovers = leftovers;
        this.roster = roster;
        this.timeline = timeline;
        this.policy = policy;
        this.clock = clock;
    }

    public HandoverView of(Viewer viewer, District district, UUID id) {
        return view(viewer, sight.require(viewer, district, id));
    }

    private HandoverView view(Viewer viewer, Handover handover) {
        var from = handover.from();
        var posting = roster.posting(handover.district(), from.posting()).orElseThrow();
        var taker = takers.of(handover);
        var open = handover.state() == HandoverState.OPEN ? leftovers.of(handover, posting) : List.<OpenItem>of();
        return new HandoverView(
                handover.district().code(), handover.id(), roster.person(from.person()).map(Person::name).orElse(""),
                posting.post().title(), roster.office(from.unit()).map(Office::name).orElse(""), villageOf(from.village()),
                roster.team(handover.district(), from.team()).map(Team::name).orElse(""), posting.span().from(), from.last(),
                handover.dueOn(), handover.doneOn(), handover.state(), handover.state().title(), handover.version(),
                taker.role().title(), taker.name(), lists(handover, posting, open), open, papers.settled(handover),
                signatures(handover), timeline.of(handover.district(), handover.id()), may(viewer, handover));
    }

    private String villageOf(String code) {
        return roster.divisionNames(List.of(code)).getOrDefault(code, code);
    }

    private List<Listed> lists(Handover handover, Posting posting, List<OpenItem> open) {
        var written = papers.lists(handover);
        var suggested = written.isEmpty() ? suggested(posting, open) : Map.<String, List<String>>of();
        return policy.on(handover.from().last()).get(PolicyKeys.HANDOVER_LISTS).stream()
                .map(item -> new Listed(
                        item.code(), item.title(), !written.isEmpty(),
                        written.getOrDefault(item.code(), suggested.getOrDefault(item.code(), List.of()))))
                .toList();
    }

    private Map<String, List<String>> suggested(Posting posting, List<OpenItem> open) {
        var village = villageOf(posting.village());
        var mates = roster.postingsOfTeam(posting.district(), posting.team(), Span.day(LocalDate.now(clock))).stream()
                .filter(other -> !other.person().equals(posting.person()))
                .map(other -> roster.person(other.person()).map(Person::name).orElse("") + "（" + other.post().title() + "）")
                .collect(Collectors.joining("、"));
        var basics = Stream.of(
                        "驻点村：" + village + "；岗位：" + posting.post().title(),
                        "任期：" + posting.span().from() + " 至 " + posting.span().last(),
                        mates.isEmpty() ? "" : "工作队其他成员：" + mates)
                .filter(line -> !line.isEmpty())
                .toList();
        var work = open.stream().map(item -> item.title() + "：" + item.text()).toList();
        return Map.of("BASICS", basics, "WORK", work);
    }

    private List<Signed> signatures(Handover handover) {
        return papers.signatures(handover).stream()
                .map(one -> new Signed(
                        one.part(), one.part().title(), one.name(), one.words(), one.at(), one.version() == handover.version()))
                .toList();
    }

    private List<String> may(Viewer viewer, Handover handover) {
        return switch (handover.state()) {
            case OPEN -> mayWhileOpen(viewer, handover);
            case SIGNED -> HandoverSight.isVillage(viewer, handover)
                    ? List.of(Part.WITNESSES.name(), HandoverMove.Act.RETURN.name())
                    : List.of();
            case WITNESSED -> List.of();
        };
    }

    private List<String> mayWhileOpen(Viewer viewer, Handover handover) {
        var may = new ArrayList<String>();
        boolean gives = HandoverSight.isGiver(viewer, handover) || HandoverSight.isUnit(viewer, handover);
        if (gives) {
            may.addAll(List.of(HandoverMove.Act.WRITE.name(), HandoverMove.Act.SETTLE.name(), Part.GIVES.name()));
        }
        if (sight.isTaker(viewer, handover)) {
            may.addAll(List.of(HandoverMove.Act.WRITE.name(), Part.TAKES.name()));
        }
        papers.signatures(handover).stream()
                .filter(one -> one.version() == handover.version())
                .forEach(one -> may.remove(one.part().name()));
        return may.stream().distinct().toList();
    }
}
