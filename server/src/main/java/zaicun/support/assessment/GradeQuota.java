package zaicun.support.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** The grades of the policy, and how many of a round may get the highest of them. */
@Component
class GradeQuota {

    /** @param most how many of the round may have it; {@code given} how many have */
    record Top(String code, String title, int people, int most, int given) {}

    private final GradeFiles files;
    private final AssessmentRounds rounds;
    private final Policy policy;
    private final Clock clock;

    GradeQuota(GradeFiles files, AssessmentRounds rounds, Policy policy, Clock clock) {
        this.files = files;
        this.rounds = rounds;
        this.policy = policy;
        this.clock = clock;
    }

    List<CatalogueItem> grades() {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.GRADES);
    }

    Top top(Round round) {
        var top = grades().getFirst();
        var count = files.count(round, top.code());
        int most = policy.on(LocalDate.now(clock)).get(PolicyKeys.TOP_GRADE_SHARE).mostOf(count.files());
        return new Top(top.code(), top.title(), count.files(), most, count.graded());
    }

    /** Refuses a grade that there is none of. */
    void requireKnown(String code) {
        if (grades().stream().noneMatch(grade -> grade.code().equals(code))) {
            throw new InputError("grade", "没有“" + code + "”这个等次；请从列表中选择。");
        }
    }

    /** Refuses where so many more of the highest grade would be too many; two who grade at once wait for each other. */
    void requireRoom(Round round, String code, int more) {
        if (!code.equals(grades().getFirst().code())) {
            return;
        }
        rounds.lock(round);
        var top = top(round);
        if (top.given() + more > top.most()) {
            throw Refusal.under(
                    "11.1", "assessment.quota",
                    "本轮参加考核 %d 人，“%s”最多 %d 人，已评 %d 人，不能再评 %d 人。"
                            .formatted(top.people(), top.title(), top.most(), top.given(), more),
                    "请改评其他等次；比例是本地约定，确需调整的请管理员修改制度参数。");
        }
    }
}
