package zaicun.households.hardship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.kernel.Clause;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/**
 * Word of a hardship report (7.9): to the organ whose turn it is, with the end of the clock, and to the reporter what came
 * of it. The household is not named: messages are read where others look on.
 */
@Component
class HardshipMessages {

    private static final Clause CLAUSE = Clause.of("7.9");

    private final Notices notices;
    private final AccountDesk accounts;
    private final Roster roster;
    private final Clock clock;

    HardshipMessages(Notices notices, AccountDesk accounts, Roster roster, Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.roster = roster;
        this.clock = clock;
    }

    void moved(HardshipReport report, UUID by) {
        var due = report.dueOn();
        var village = roster.divisionNames(List.of(report.village())).getOrDefault(report.village(), "");
        var waiting = "%s有一件突发严重困难报告%s，请在%d月%d日前完成识别。"
                .formatted(village, report.state().title(), due.getMonthValue(), due.getDayOfMonth());
        switch (report.state()) {
            case AT_VILLAGE -> turn(report, by, host(Organ.VILLAGE, report), waiting);
            case AT_STREET -> turn(report, by, host(Organ.STREET, report), waiting);
            case AT_BUREAU -> turn(report, by, bureaus(report), waiting);
            case IDENTIFIED, NOT_IDENTIFIED -> ended(report, by, village);
            case WITHDRAWN -> notices.settle(report.district(), turnKey(report));
        }
    }

    private void turn(HardshipReport report, UUID by, Set<UUID> offices, String text) {
        notices.pass(new Notice(
                report.district(), without(accounts.holdersAt(offices), by), "hardship.turn", Optional.of(CLAUSE), text,
                "/households/hardship", turnKey(report)));
    }

    private void ended(HardshipReport report, UUID by, String village) {
        var to = new HashSet<>(accounts.holdersAt(host(Organ.VILLAGE, report)));
        to.add(report.recordedBy());
        notices.settle(report.district(), turnKey(report));
        notices.pass(new Notice(
                report.district(), without(to, by), "hardship.ended", Optional.of(CLAUSE), village + "的突发严重困难报告" + report.state().title() + "。",
                "/households/" + report.district().code() + "/" + report.household(), "hardship.ended:" + report.id()));
    }

    private Set<UUID> host(Organ organ, HardshipReport report) {
        return Set.copyOf(roster.officeOver(organ, report.village()).map(Office::id).stream().toList());
    }

    /** Those whose people are posted to the village. */
    private Set<UUID> bureaus(HardshipReport report) {
        var found = new HashSet<UUID>();
        roster.postingsUnder(report.district(), report.village(), Span.day(LocalDate.now(clock)))
                .forEach(posting -> roster.officeFor(Organ.BUREAU, posting).map(Office::id).ifPresent(found::add));
        return found;
    }

    private static Set<UUID> without(Set<UUID> people, UUID by) {
        var others = new HashSet<>(people);
        others.remove(by);
        return others;
    }

    private static String turnKey(HardshipReport report) {
        return "hardship.turn:" + report.id();
    }
}
