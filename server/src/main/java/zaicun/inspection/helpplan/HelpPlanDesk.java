package zaicun.inspection.helpplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.inspection.Texts;
import zaicun.kernel.Clause;
import zaicun.kernel.Conflict;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Saves versions of help plans, and words on how they go. Whoever is in the team may write. */
@Component
@Transactional
public class HelpPlanDesk {

    private final HelpPlans plans;
    private final Roster roster;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpPlanDesk(HelpPlans plans, Roster roster, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.roster = roster;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public void save(Viewer viewer, HelpPlanForm form) {
        viewer.require(Right.HELP_PLAN_KEEP);
        var team = own(viewer, form.district(), form.team());
        requireYear(form, team);
        if (plans.known(team.district(), form.id())) {
            return;
        }
        int before = plans.latest(team.district(), team.id(), form.year()).map(HelpPlan::version).orElse(0);
        if (before != form.after()) {
            throw new Conflict("这份年度帮扶计划刚刚被队友修改过（现为第 " + before + " 版）；请刷新后在最新版本上修改。");
        }
        requireTeam(form, team);
        plans.add(viewer, new HelpPlan(
                team.district(), form.id(), team.id(), team.village(), form.year(), before + 1, form.words(), form.items(),
                LocalDate.now(clock), clock.instant(), viewer.name()));
        audit.record(new Act(
                team.district(), viewer.person(), "help-plan.save", form.id(),
                form.year() + "年帮扶计划第 " + (before + 1) + " 版"));
        events.publishEvent(new FactsChanged(
                new Selection.Of(team.district(), SubjectKind.TEAM, team.id()),
                Window.Kind.YEAR.holding(LocalDate.of(form.year(), 1, 1)).span(),
                Set.of(Clause.of("8.5"))));
    }

    void say(Viewer viewer, WordForm form) {
        viewer.require(Right.HELP_PLAN_KEEP);
        var team = own(viewer, form.district(), form.team());
        boolean known = plans.latest(team.district(), team.id(), form.year()).stream()
                .flatMap(plan -> plan.items().stream())
                .anyMatch(item -> item.id().equals(form.item()));
        if (!known) {
            throw new InputError("item", "年度帮扶计划里没有这个目标；请刷新后重试。");
        }
        if (plans.say(viewer, form, team.district())) {
            audit.record(new Act(team.district(), viewer.person(), "help-plan.say", form.id(), "年度帮扶计划：补充进展"));
        }
    }

    private Team own(Viewer viewer, String district, UUID id) {
        return roster.team(Texts.district(district), id)
                .filter(team -> roster.postingOf(viewer.person(), LocalDate.now(clock))
                        .filter(posting -> posting.team().equals(team.id()))
                        .isPresent())
                .orElseThrow(() -> OutOfLine.notFound("没有找到，或不在您的工作范围内。"));
    }

    private static void requireYear(HelpPlanForm form, Team team) {
        int from = team.span().from().getYear();
        int to = Math.min(team.span().last().getYear(), 2999);
        if (form.year() < from || form.year() > to) {
            throw new InputError("year", form.year() + "年不在工作队的驻村期限内；请选择 " + from + " 年及以后的年度。");
        }
    }

    private void requireTeam(HelpPlanForm form, Team team) {
        var year = Window.Kind.YEAR.holding(LocalDate.of(form.year(), 1, 1)).span();
        var people = roster.postingsOfTeam(team.district(), team.id(), Span.of(year.from(), year.last())).stream()
                .map(Posting::person)
                .collect(Collectors.toSet());
        form.items().stream().filter(item -> !people.contains(item.responsible())).findFirst().ifPresent(item -> {
            throw new InputError("items", "“" + item.goal() + "”的责任人本年度不在工作队；请从队员中选择。");
        });
    }
}
