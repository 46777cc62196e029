package zaicun.households.problems;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.kernel.Clause;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Roster;

/** Word of a problem (7.6): to whom it was handed, and to whoever wrote it down what came of it. No household is named. */
@Component
class ProblemMessages {

    private static final Clause CLAUSE = Clause.of("7.6");

    private final Notices notices;
    private final Roster roster;

    ProblemMessages(Notices notices, Roster roster) {
        this.notices = notices;
        this.roster = roster;
    }

    void recorded(Problem problem, UUID by) {
        if (!problem.owner().equals(by)) {
            handed(problem, by);
        }
    }

    void moved(Problem problem, ProblemAct act, UUID by) {
        switch (act) {
            case HAND_ON -> handed(problem, by);
            case SOLVE -> ended(problem, by, "已办结");
            case GIVE_UP -> ended(problem, by, "暂不能解决，原因见办理记录");
            case TAKE, REOPEN, WITHDRAW -> notices.settle(problem.district(), handedKey(problem));
            case NOTE -> { }
        }
    }

    private void handed(Problem problem, UUID by) {
        tell(problem, problem.owner(), by, new Word("problem.handed", "一件困难问题转交您协调办理" + due(problem) + "。"));
    }

    private void ended(Problem problem, UUID by, String how) {
        notices.settle(problem.district(), handedKey(problem));
        tell(problem, problem.recordedBy(), by, new Word("problem.ended", "您登记的困难问题" + how + "。"));
    }

    private record Word(String kind, String text) {}

    private void tell(Problem problem, UUID to, UUID by, Word word) {
        var village = roster.divisionNames(List.of(problem.village())).getOrDefault(problem.village(), "");
        notices.pass(new Notice(
                problem.district(), to.equals(by) ? Set.of() : Set.of(to), word.kind(), Optional.of(CLAUSE),
                village + "：" + word.text(),
                "/households/" + problem.district().code() + "/" + problem.household(),
                word.kind() + ":" + problem.id()));
    }

    private static String due(Problem problem) {
        return problem.dueOn()
                .map(on -> "，请在%d月%d日前办结".formatted(on.getMonthValue(), on.getDayOfMonth()))
                .orElse("");
    }

    private static String handedKey(Problem problem) {
        return "problem.handed:" + problem.id();
    }
}
