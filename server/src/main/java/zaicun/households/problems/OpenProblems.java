package zaicun.households.problems;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.daybook.OpenItem;
import zaicun.daybook.OpenItems;
import zaicun.households.Household;
import zaicun.households.HouseholdNames;
import zaicun.kernel.Conflict;
import zaicun.roster.Posting;

/** Problems in somebody's hands, handed over when he leaves (1.6). */
@Component
class OpenProblems implements OpenItems {

    private final HouseholdProblems problems;
    private final HouseholdNames names;

    OpenProblems(HouseholdProblems problems, HouseholdNames names) {
        this.problems = problems;
        this.names = names;
    }

    @Override
    public String kind() {
        return "problem";
    }

    @Override
    public List<OpenItem> of(Posting leaving) {
        var found = problems.openOf(leaving.district(), leaving.person(), leaving.village());
        var heads = names.households(leaving.district(), found.stream().map(Problem::household).toList());
        return found.stream().map(one -> item(one, heads.get(one.household()))).toList();
    }

    private OpenItem item(Problem problem, Household household) {
        return new OpenItem(
                kind(), "农户困难问题", problem.id(), Household.veiledName(household.head(), household.code()) + "：" + problem.words(),
                problem.dueOn(), true);
    }

    @Override
    public void pass(Posting leaving, UUID item, Passing passing) {
        var old = open(leaving, item);
        move(old, new Problem(
                old.district(), old.id(), old.household(), old.village(), old.foundOn(), old.words(),
                ProblemAct.HAND_ON.after(old.state()), passing.to(), old.dueOn(), old.outcome(), old.version(), old.recordedBy()), ProblemAct.HAND_ON, passing);
    }

    @Override
    public void settle(Posting leaving, UUID item, Passing how) {
        var old = open(leaving, item);
        move(old, new Problem(
                old.district(), old.id(), old.household(), old.village(), old.foundOn(), old.words(),
                ProblemAct.SOLVE.after(old.state()), old.owner(), old.dueOn(), how.words(), old.version(), old.recordedBy()), ProblemAct.SOLVE, how);
    }

    private Problem open(Posting leaving, UUID item) {
        return problems.find(leaving.district(), item).orElseThrow(OpenProblems::changed);
    }

    private void move(Problem old, Problem now, ProblemAct act, Passing passing) {
        if (!problems.move(now)) {
            throw changed();
        }
        problems.tell(now, new HouseholdProblems.Done(act.name(), passing.words(), passing.by(), Optional.empty()));
    }

    private static Conflict changed() {
        return new Conflict("这个问题刚刚被他人办理过；请刷新后查看最新状态。");
    }
}
