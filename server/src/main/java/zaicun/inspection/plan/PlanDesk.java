package zaicun.inspection.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.access.AccessChanged;
import zaicun.inspection.Texts;
import zaicun.inspection.draw.Draw;
import zaicun.inspection.draw.Drawn;
import zaicun.inspection.draw.Seed;
import zaicun.kernel.Clause;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** Makes plans, draws from them, closes or withdraws them (8.1). Only the maker moves a plan. */
@Component
@Transactional
public class PlanDesk {

    private static final int LONGEST_WORDS = 300;

    private final Plans plans;
    private final Stops stops;
    private final Scopes scopes;
    private final PlanAudit audit;
    private final Roster roster;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDesk(
            Plans plans, Stops stops, Scopes scopes, PlanAudit audit, Roster roster, Notices notices,
            ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.stops = stops;
        this.scopes = scopes;
        this.audit = audit;
        this.roster = roster;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public void make(Viewer viewer, PlanForm form) {
        viewer.require(Right.INSPECTION_PLAN);
        requireNotOver(form);
        var office = officeOf(viewer, form.office());
        requireKnown(form);
        var seed = Seed.fresh();
        var plan = new Plan(
                Texts.district(form.district()), form.id(), form.kind(), office.id(), form.span(), PlanState.MADE,
                form.content(), seed.hex(), seed.hash(), Optional.empty(), viewer.person(), clock.instant());
        scopes.listFor(viewer, plan);
        if (!plans.add(plan)) {
            throw new Conflict("这份计划已经保存过；请刷新页面查看。");
        }
        tell(viewer, plan, PlanMove.MAKE, "");
    }

    public void draw(Viewer viewer, District district, UUID id) {
        var plan = own(viewer, district, id);
        var to = PlanMove.DRAW.from(plan.state());
        if (LocalDate.now(clock).isAfter(plan.span().last())) {
            throw Refusal.under("8.1", "inspection.over", "督查期限 " + plan.span().last() + " 已过，不能再抽取。", "请另行编制计划。");
        }
        var list = scopes.listFor(viewer, plan);
        var drawn = Draw.of(new Seed(plan.seed()), list);
        plans.move(plan, to, Optional.of(list.text()));
        stops.add(plan, drawn);
        seat(plan, drawn);
        tell(viewer, plan, PlanMove.DRAW, "");
    }

    public void close(Viewer viewer, District district, UUID id) {
        var plan = own(viewer, district, id);
        var to = PlanMove.CLOSE.from(plan.state());
        boolean waiting = stops.ofPlans(district, List.of(id)).stream().anyMatch(stop -> stop.arrivedAt().isEmpty());
        if (waiting && !LocalDate.now(clock).isAfter(plan.span().last())) {
            throw Refusal.under(
                    "8.1", "inspection.waiting", "还有抽到的村没有到达，督查期限也没有过，现在公布会泄露去向。",
                    "请等全部到达，或在 " + plan.span().last() + " 之后再结束。");
        }
        plans.move(plan, to, Optional.empty());
        tell(viewer, plan, PlanMove.CLOSE, "");
    }

    /** Where somebody has been already nothing can be undone. */
    void withdraw(Viewer viewer, District district, UUID id, String words) {
        var plan = own(viewer, district, id);
        var to = PlanMove.WITHDRAW.from(plan.state());
        var why = Texts.required("words", "撤销原因", words, LONGEST_WORDS);
        var drawn = stops.ofPlans(district, List.of(id));
        if (drawn.stream().anyMatch(stop -> stop.arrivedAt().isPresent())) {
            throw Refusal.under("8.1", "inspection.arrived", "已有督查人员到村，不能撤销整份计划。", "请在督查结束后办理“结束并公布抽取”。");
        }
        plans.move(plan, to, Optional.empty());
        tell(viewer, plan, PlanMove.WITHDRAW, why);
        drawn.stream().flatMap(stop -> stop.inspectors().stream()).distinct().map(AccessChanged::new).forEach(events::publishEvent);
    }

    private Plan own(Viewer viewer, District district, UUID id) {
        viewer.require(Right.INSPECTION_PLAN);
        return plans.lock(district, id)
                .filter(plan -> plan.madeBy().equals(viewer.person()))
                .orElseThrow(PlanSight::notFound);
    }

    private void requireNotOver(PlanForm form) {
        var today = LocalDate.now(clock);
        if (form.to().isBefore(today)) {
            throw new InputError("to", "截止日期 " + form.to() + " 已过去（今天是 " + today + "）；请填写今天或以后的日期。");
        }
    }

    private void requireKnown(PlanForm form) {
        var people = form.inspectors().stream().map(PlanContent.Named::person).collect(Collectors.toSet());
        if (roster.people(people).size() < people.size()) {
            throw new InputError("inspectors", "有督查人员不在系统中；请重新选择。");
        }
    }

    Office officeOf(Viewer viewer, Optional<UUID> asked) {
        return Stream.of(Role.BUREAU, Role.SENDING_UNIT)
                .flatMap(viewer::offices)
                .filter(office -> asked.isEmpty() || asked.get().equals(office.id()))
                .findFirst()
                .orElseThrow(() -> OutOfLine.noRight("督查由区乡村振兴局或派出单位组织；您不在所选的单位任职。"));
    }

    private void seat(Plan plan, List<Drawn> drawn) {
        var people = drawn.stream().flatMap(one -> one.inspectors().stream()).collect(Collectors.toSet());
        people.stream().map(AccessChanged::new).forEach(events::publishEvent);
        notices.tell(new Notice(
                plan.district(), people, "inspection.task", Optional.of(Clause.of("8.1")),
                "您被抽为督查人员，请在手机端“督查”中查看任务；任务内容请勿外传。", "/inspections",
                "inspection.task " + plan.id()));
    }

    private void tell(Viewer viewer, Plan plan, PlanMove move, String words) {
        plans.tell(viewer, plan, move, words);
        audit.moved(viewer, plan, move);
    }
}
