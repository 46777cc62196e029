package zaicun.inspection.finding;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.inspection.plan.Stop;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/**
 * Tells of what was found and what becomes of it (8.3): the person concerned and the team that rectifies, and on the host
 * line the village's party organisation and the street, who see to it that it is done.
 */
@Component
class FindingMessages {

    private static final Clause CLAUSE = Clause.of("8.3");

    private final Notices notices;
    private final AccountDesk accounts;
    private final Roster roster;
    private final Clock clock;

    FindingMessages(Notices notices, AccountDesk accounts, Roster roster, Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.roster = roster;
        this.clock = clock;
    }

    void found(Finding finding, UUID person) {
        notices.tell(new Notice(
                finding.district(), Set.of(person), "finding.found", Optional.of(finding.clause()),
                "督查记录了一个与您有关的问题，您可以查看并说明情况。", FindingDesk.link(finding), "finding.found " + finding.id()));
    }

    void issued(Stop stop, RectificationNotice paper, Set<UUID> team, UUID by) {
        notices.tell(of(
                stop.district(), team, "收到整改通知书 " + paper.number() + "，请按期限整改并回复。", paper));
        notices.tell(of(
                stop.district(), hostLine(stop.village(), team, by),
                name(stop.village()) + "驻村工作队收到整改通知书 " + paper.number() + "，请督促按期限整改。", paper));
    }

    /** What comes of a finding is told to its team, and in the village and the street that were told of the notice. */
    void moved(Finding finding, FindingMove move, Set<UUID> team, UUID by) {
        notices.tell(of(finding, move, team));
        if (finding.term().isPresent()) {
            notices.tell(of(finding, move, hostLine(finding.village(), team, by)));
        }
    }

    /** A reply is told to the finder. */
    void replied(Finding finding, FindingMove move) {
        notices.tell(of(finding, move, Set.of(finding.foundBy())));
    }

    private Notice of(Finding finding, FindingMove move, Set<UUID> to) {
        return new Notice(
                finding.district(), to, "finding.moved", Optional.of(CLAUSE),
                name(finding.village()) + "的督查问题（第 " + finding.clause() + " 条）有新进展：" + move.title() + "。",
                FindingDesk.link(finding), "finding.moved " + finding.id() + " " + clock.instant());
    }

    private static Notice of(District district, Set<UUID> to, String words, RectificationNotice paper) {
        return new Notice(
                district, to, "finding.notice", Optional.of(CLAUSE), words, "/findings", "finding.notice " + paper.id());
    }

    /** Whoever sits at the village and at the street, but for those who know already. */
    private Set<UUID> hostLine(String village, Set<UUID> told, UUID by) {
        var offices = Stream.of(Organ.VILLAGE, Organ.STREET)
                .flatMap(organ -> roster.officeOver(organ, village).stream())
                .map(Office::id)
                .collect(Collectors.toSet());
        var others = new HashSet<>(accounts.holdersAt(offices));
        others.removeAll(told);
        others.remove(by);
        return others;
    }

    private String name(String village) {
        return roster.divisionNames(List.of(village)).getOrDefault(village, village);
    }
}
