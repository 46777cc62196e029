package zaicun.training.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.training.Training;
import zaicun.training.TrainingChanged;
import zaicun.training.TrainingState;

/** Tells the people invited what they have to know of a training. */
@Component
class TrainingNews {

    private static final Clause CLAUSE = Clause.of("6.2");

    private final Notices notices;
    private final TrainingInvitations invitations;

    TrainingNews(Notices notices, TrainingInvitations invitations) {
        this.notices = notices;
        this.invitations = invitations;
    }

    /** Each once, however often he is invited. */
    void invited(District district, Training training, Set<UUID> people) {
        tell(district, training, people, "邀请您参加" + told(training) + "，培训期间按公务外出登记；能否参加可以答复一声，不答复也不影响。");
    }

    void withdrawn(District district, Training training, UUID person) {
        tell(district, training, Set.of(person), "已撤回邀请，您不用参加" + told(training) + "。");
    }

    @EventListener
    void follow(TrainingChanged change) {
        var training = change.training();
        var text = (training.state() == TrainingState.CANCELLED ? "您受邀的培训已取消：" : "您受邀的培训改了时间或地点：")
                + told(training) + "。";
        invitations.ofTraining(training.id()).forEach((district, people) -> {
            people.remove(change.by().person());
            tell(district, training, people, text);
        });
    }

    private void tell(District district, Training training, Set<UUID> people, String text) {
        notices.tell(new Notice(
                district, people, "training", Optional.of(CLAUSE), text, "/trainings",
                "training " + training.id() + " " + training.version() + " " + text.hashCode()));
    }

    private static String told(Training training) {
        var plan = training.plan();
        var dates = plan.dates();
        var when = dates.length() == 1
                ? "%d月%d日".formatted(dates.from().getMonthValue(), dates.from().getDayOfMonth())
                : "%d月%d日至%d月%d日".formatted(
                        dates.from().getMonthValue(), dates.from().getDayOfMonth(), dates.last().getMonthValue(),
                        dates.last().getDayOfMonth());
        return when + (plan.place().isEmpty() ? "" : "在" + plan.place()) + "举办的“" + plan.subject() + "”培训";
    }
}
