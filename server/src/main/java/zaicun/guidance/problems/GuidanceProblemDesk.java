package zaicun.guidance.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.compliance.UnitVillage;
import zaicun.guidance.SendingUnits;
import zaicun.guidance.problems.GuidanceProblemMove.ProblemAct;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Fields;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;
import zaicun.roster.Roster;

/** Keeps what leaders' visits found until it is solved; the unit, the village and the team there may say that it is. */
@Component
@Transactional
public class GuidanceProblemDesk {

    /** Where a problem was found: the first record of a visit. */
    public interface Finding {
        District district();

        UUID root();

        UnitVillage place();

        LocalDate on();
    }

    private final GuidanceProblems problems;
    private final Roster roster;
    private final SendingUnits units;
    private final Audit audit;

    GuidanceProblemDesk(GuidanceProblems problems, Roster roster, SendingUnits units, Audit audit) {
        this.problems = problems;
        this.roster = roster;
        this.units = units;
        this.audit = audit;
    }

    public void found(Viewer viewer, Finding visit, List<String> lines) {
        for (var line : lines) {
            var problem = new GuidanceProblem(
                    visit.district(), Ids.next(), visit.root(), visit.place(), visit.on(), line, GuidanceProblemState.OPEN, "",
                    Optional.empty(), 0);
            problems.add(problem, viewer.person());
            problems.tell(problem, new GuidanceProblems.Step("FIND", GuidanceProblemState.OPEN, line, viewer.person()));
        }
    }

    /** With a visit that was not made goes what it found. */
    public void withdrawOf(Viewer viewer, Finding visit) {
        problems.ofVisits(visit.district(), List.of(visit.root())).getOrDefault(visit.root(), List.of()).stream()
                .filter(problem -> problem.state() == GuidanceProblemState.OPEN)
                .forEach(problem -> move(viewer, problem, ProblemAct.WITHDRAW, GuidanceProblemState.WITHDRAWN, "到村登记已撤销"));
    }

    /** @param version the one seen by whoever acts */
    public record Word(ProblemAct act, int version, String words) {

        public Word {
            Fields.require("act", "办理动作", act);
            Fields.require("words", act.title() + "的说明", words);
            words = Fields.text("words", words, 500);
        }
    }

    public void act(Viewer viewer, District district, UUID id, Word word) {
        viewer.require(Right.LEADER_VISIT_RECORD);
        var problem = problems.find(district, id).filter(found -> mayAct(viewer, found)).orElseThrow(SendingUnits::notFound);
        var move = GuidanceProblemMove.of(word.act(), problem.state()).orElseThrow(() -> Refusal.under(
                "12.4", "guidance.problem-move",
                "这个问题现在是“" + problem.state().title() + "”，不能“" + word.act().title() + "”。", "请刷新后按当前状态办理。"));
        if (word.version() != problem.version()) {
            throw changed();
        }
        move(viewer, problem, word.act(), move.to(), word.words());
    }

    /** What may be done with a problem, as a button names it. */
    public record Choice(String act, String title) {}

    public List<Choice> choices(Viewer viewer, GuidanceProblem problem) {
        return mayAct(viewer, problem)
                ? GuidanceProblemMove.openIn(problem.state()).stream()
                        .map(act -> new Choice(act.name(), act.title()))
                        .toList()
                : List.of();
    }

    private boolean mayAct(Viewer viewer, GuidanceProblem problem) {
        var place = problem.place();
        return SendingUnits.isOwn(viewer, place.unit())
                || viewer.offices(Role.VILLAGE).anyMatch(office -> office.prefix().equals(place.village()))
                || roster.postingOf(viewer.person(), units.today())
                        .filter(posting -> posting.village().equals(place.village()))
                        .isPresent();
    }

    private void move(Viewer viewer, GuidanceProblem problem, ProblemAct act, GuidanceProblemState to, String words) {
        if (!problems.move(problem.moved(to, words, units.today()))) {
            throw changed();
        }
        problems.tell(problem, new GuidanceProblems.Step(act.name(), to, words, viewer.person()));
        audit.record(new Act(
                problem.district(), viewer.person(), "guidance-problem." + act.name().toLowerCase(Locale.ROOT),
                problem.id(), act.title() + "：负责人到村发现的问题"));
    }

    private static Conflict changed() {
        return new Conflict("这个问题刚刚被他人办理过；请刷新后查看。");
    }
}
