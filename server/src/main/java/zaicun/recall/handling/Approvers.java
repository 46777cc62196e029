package zaicun.recall.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.recall.file.Recall;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Who may be named to decide (10.3, reading): a person of the organ that the policy says. */
@Component
public class Approvers {

    /** Somebody who may be named. */
    public record Named(UUID person, String name, String duty) {}

    private final AccountDesk accounts;
    private final Roster roster;
    private final Policy policy;
    private final Clock clock;

    Approvers(AccountDesk accounts, Roster roster, Policy policy, Clock clock) {
        this.accounts = accounts;
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
    }

    public Office organ(Posting posting) {
        var organ = policy.on(LocalDate.now(clock)).get(PolicyKeys.RECALL_APPROVER);
        return roster.officeFor(organ, posting)
                .orElseThrow(() -> Refusal.under(
                        "10.3", "recall.no-organ", "名册中没有" + organ.title() + "，召回无处审批。", "请联系系统管理员在“机构”中补上后再报。"));
    }

    /** Everybody at the organ but these two. */
    public List<Named> at(UUID office, UUID proposer, UUID concerned) {
        Collection<UUID> holders = accounts.holdersAt(office).stream()
                .filter(person -> !person.equals(proposer) && !person.equals(concerned))
                .toList();
        return roster.people(holders).values().stream()
                .map(person -> new Named(person.id(), person.name(), person.dutyTitle()))
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::person))
                .toList();
    }

    public List<Named> of(Recall recall) {
        return at(recall.route().approving(), recall.route().proposedBy(), recall.subject().person());
    }

    /** The name of whoever may decide; whoever proposed may not, nor the person concerned. */
    String require(Office approving, UUID person, UUID proposer, UUID concerned) {
        if (person.equals(proposer)) {
            throw Refusal.under("10.3", "recall.own-proposal", "审批人不能是提出人本人。", "请指定" + approving.name() + "另一名负责同志。");
        }
        if (person.equals(concerned)) {
            throw OutOfLine.noRight("审批人不能是本人。");
        }
        if (!accounts.holdersAt(approving.id()).contains(person)) {
            throw new InputError("approver", "所选的人不在" + approving.name() + "任职；请从列表中选择，没有的请安全管理员先开立岗位。");
        }
        return roster.person(person).map(Person::name).orElse("");
    }
}
