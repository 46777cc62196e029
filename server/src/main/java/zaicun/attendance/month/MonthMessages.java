package zaicun.attendance.month;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.access.Viewer;
import zaicun.attendance.month.MonthVersions.Recipient;
import zaicun.attendance.sheet.VillageMonth;
import zaicun.kernel.Clause;
import zaicun.kernel.Organ;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** Word of a month (2.6) to whoever has the next turn: street, village, and the organs that it was sent up to. */
@Component
class MonthMessages {

    private static final Clause CLAUSE = Clause.of("2.6");

    private final Notices notices;
    private final MonthVersions versions;
    private final AccountDesk accounts;
    private final Roster roster;

    MonthMessages(Notices notices, MonthVersions versions, AccountDesk accounts, Roster roster) {
        this.notices = notices;
        this.versions = versions;
        this.accounts = accounts;
        this.roster = roster;
    }

    void moved(Viewer by, VillageMonth month, MonthMove move) {
        switch (move) {
            case SIGN -> turn(by, month, at(month, Organ.STREET), "month.signed", "%s考勤月报村里已签字，请审核汇总。");
            case TAKE_BACK -> notices.settle(month.district(), turnKey(month));
            case SEND_BACK -> turn(by, month, at(month, Organ.VILLAGE), "month.sent-back", "%s考勤月报被街道退回，请看原因，更正后重新签字。");
            case CONFIRM -> {
                turn(by, month, at(month, Organ.VILLAGE), "month.confirmed", "%s考勤月报街道已确认并上报。");
                sentUp(by, month);
            }
            case REOPEN -> {
                turn(by, month, at(month, Organ.VILLAGE), "month.reopened", "%s考勤月报已重开，请看原因，更正后重新签字。");
                takenDown(by, month);
            }
        }
    }

    /** The street hears who has read it; the office's own message is done with. */
    void acknowledged(VillageMonth month, Recipient recipient) {
        notices.settle(month.district(), copyKey(month, recipient.office()));
        notices.pass(notice(
                month, people(at(month, Organ.STREET)), "month.acknowledged",
                recipient.name() + "已签收%s考勤月报。", "month.acknowledged:" + key(month)));
    }

    private void turn(Viewer by, VillageMonth month, List<UUID> offices, String kind, String words) {
        notices.pass(notice(month, without(people(offices), by), kind, words, turnKey(month)));
    }

    private void sentUp(Viewer by, VillageMonth month) {
        latest(month).forEach(recipient -> notices.pass(notice(
                month, without(people(List.of(recipient.office())), by), "month.sent-up", "%s考勤月报已上报，请查阅签收。",
                copyKey(month, recipient.office()))));
    }

    private void takenDown(Viewer by, VillageMonth month) {
        latest(month).forEach(recipient -> notices.pass(notice(
                month, without(people(List.of(recipient.office())), by), "month.taken-down",
                "已上报的%s考勤月报重开更正，更正后会再次上报。", copyKey(month, recipient.office()))));
    }

    private Stream<Recipient> latest(VillageMonth month) {
        var all = versions.recipients(month);
        int last = all.stream().mapToInt(Recipient::version).max().orElse(0);
        return all.stream().filter(recipient -> recipient.version() == last);
    }

    private List<UUID> at(VillageMonth month, Organ organ) {
        return roster.officeOver(organ, month.village()).map(Office::id).stream().toList();
    }

    private Set<UUID> people(Collection<UUID> offices) {
        return accounts.holdersAt(offices);
    }

    private static Set<UUID> without(Set<UUID> people, Viewer by) {
        var others = new HashSet<>(people);
        others.remove(by.person());
        return others;
    }

    private Notice notice(VillageMonth month, Set<UUID> to, String kind, String words, String once) {
        var village = roster.divisionNames(List.of(month.village())).getOrDefault(month.village(), "");
        var what = village + month.month().getYear() + "年" + month.month().getMonthValue() + "月";
        return new Notice(
                month.district(), to, kind, Optional.of(CLAUSE), words.formatted(what),
                "/months/" + month.month() + "/" + month.village(), once);
    }

    private static String turnKey(VillageMonth month) {
        return "month.turn:" + key(month);
    }

    private static String copyKey(VillageMonth month, UUID office) {
        return "month.copy:" + key(month) + ":" + office;
    }

    private static String key(VillageMonth month) {
        return month.village() + ":" + month.month();
    }
}
