package zaicun.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.meetings.Fields;
import zaicun.meetings.minutes.Mate;
import zaicun.meetings.minutes.Mates;
import zaicun.meetings.minutes.Presence;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Team;

/** Who may stand in a study's record, and in which form it was held. */
@Component
class StudyCheck {

    private final Mates mates;
    private final Policy policy;
    private final Clock clock;

    StudyCheck(Mates mates, Policy policy, Clock clock) {
        this.mates = mates;
        this.policy = policy;
        this.clock = clock;
    }

    List<CatalogueItem> forms() {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.STUDY_FORMS);
    }

    /** Whoever led: by default the leader if he took part (5.3), else the first who did. */
    UUID check(Team team, StudyForm form) {
        Fields.notAfter(LocalDate.now(clock), form.on(), "学习日期");
        Fields.require(forms().stream().anyMatch(item -> item.code().equals(form.form())), "form",
                "没有“" + form.form() + "”这种学习形式；请从列表中选择。");
        var crew = mates.on(team, form.on());
        var people = form.people();
        if (!crew.stream().map(Mate::person).collect(Collectors.toSet()).containsAll(people)) {
            throw new InputError("attended", "参加学习的人里有人 " + form.on() + " 不在本队；请按当天在队的人勾选。");
        }
        crew.stream()
                .filter(mate -> mate.presence() == Presence.ON_LEAVE && people.contains(mate.person()))
                .filter(mate -> !form.form().equals(Study.ALONE))
                .findFirst()
                .ifPresent(mate -> {
                    throw Refusal.under(
                            "5.1", "study.on-leave", mate.name() + " " + form.on() + " 全天请假，不能记为参加学习。",
                            "请取消勾选；如已提前返岗，请先办理销假再登记。");
                });
        Fields.require(form.ledBy() == null || people.contains(form.ledBy()), "ledBy", "主持人没有参加学习；请改选，或勾选其参加。");
        return form.ledBy() != null ? form.ledBy() : ledBy(crew, form);
    }

    private static UUID ledBy(List<Mate> crew, StudyForm form) {
        return crew.stream()
                .filter(mate -> mate.leads() && form.people().contains(mate.person()))
                .map(Mate::person)
                .findFirst()
                .orElseGet(() -> form.people().iterator().next());
    }
}
