package zaicun.training;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;
import zaicun.policy.CatalogueItem;
import zaicun.policy.DatedValue;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Plans trainings (6.2), changes and cancels them. */
@Component
@Transactional
public class TrainingDesk {

    private final Trainings trainings;
    private final TrainingSight sight;
    private final ApplicationEventPublisher events;
    private final Policy policy;
    private final Audit audit;

    TrainingDesk(
            Trainings trainings, TrainingSight sight, ApplicationEventPublisher events, Policy policy, Audit audit) {
        this.trainings = trainings;
        this.sight = sight;
        this.events = events;
        this.policy = policy;
        this.audit = audit;
    }

    /** Those of a year in the viewer's districts, the latest first. */
    @Transactional(readOnly = true)
    public List<Training> ofYear(Viewer viewer, int year) {
        viewer.require(Right.TRAINING_READ);
        var first = sight.today().withYear(year).withDayOfYear(1);
        return trainings.of(sight.districts(viewer), new Span(first, first.plusYears(1)));
    }

    /** The same id again changes nothing. */
    public Training plan(Viewer viewer, TrainingForm form) {
        viewer.require(Right.TRAINING_HOLD);
        requireKnown(form);
        var office = sight.officeOf(viewer);
        var home = sight.home(viewer);
        var training = new Training(
                home, form.id(), office.id(), form.plan(office.name()), TrainingState.PLANNED, "", 1, viewer.person());
        if (trainings.add(training)) {
            tell(viewer, training, "training.plan", "安排培训：" + form.subject());
        }
        return trainings.find(home, form.id())
                .filter(there -> there.recordedBy().equals(viewer.person()))
                .orElseThrow(() -> new Conflict("这个编号已被另一次培训使用；请重新填写后提交。"));
    }

    public void change(Viewer viewer, District district, TrainingForm form) {
        viewer.require(Right.TRAINING_HOLD);
        requireKnown(form);
        var training = sight.requireOwn(viewer, district, form.id());
        TrainingMove.CHANGE.require(training.state());
        var office = sight.officeOf(viewer);
        var changed = new Training(
                district, training.id(), training.office(), form.plan(office.name()), training.state(), "", form.version(),
                training.recordedBy());
        if (!trainings.change(changed)) {
            throw overtaken();
        }
        if (!changed.plan().dates().equals(training.plan().dates())
                || !changed.plan().place().equals(training.plan().place())) {
            events.publishEvent(new TrainingChanged(changed, viewer));
        }
        tell(viewer, changed, "training.change", "修改培训：" + form.subject());
    }

    public void cancel(Viewer viewer, District district, UUID id, String why) {
        viewer.require(Right.TRAINING_HOLD);
        Fields.require("why", "取消原因", why);
        var training = sight.requireOwn(viewer, district, id);
        var to = TrainingMove.CANCEL.require(training.state());
        if (!trainings.move(training, to, Fields.text("why", why, 200))) {
            throw overtaken();
        }
        events.publishEvent(new TrainingChanged(sight.requireSeen(viewer, district, id), viewer));
        tell(viewer, training, "training.cancel", "取消培训：" + training.plan().subject());
    }

    private void requireKnown(TrainingForm form) {
        var values = policy.on(form.from());
        requireKnown("tier", List.of(form.tier()), values.value(PolicyKeys.TRAINING_TIERS));
        requireKnown("forms", form.forms(), values.value(PolicyKeys.TRAINING_FORMS));
        requireKnown("courses", form.courses(), values.value(PolicyKeys.REQUIRED_COURSES));
    }

    private static void requireKnown(String field, Collection<String> codes, DatedValue<List<CatalogueItem>> catalogue) {
        var items = catalogue.value();
        codes.stream().filter(code -> items.stream().noneMatch(item -> item.code().equals(code))).findFirst().ifPresent(code -> {
            var titles = items.stream().map(CatalogueItem::title).collect(Collectors.joining("、"));
            throw new InputError(field, "“%s”中没有“%s”；请从%s中选择。".formatted(catalogue.title(), code, titles));
        });
    }

    private void tell(Viewer viewer, Training training, String what, String words) {
        audit.record(new Act(training.district(), viewer.person(), what, training.id(), words));
    }

    public static Conflict overtaken() {
        return new Conflict("这次培训刚刚被他人修改过；请刷新后再办理。");
    }
}
