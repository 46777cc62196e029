package zaicun.selection.nomination;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.RetirementRow.Sex;
import zaicun.policy.RetirementRow.Staff;
import zaicun.selection.Candidate;
import zaicun.selection.Candidate.Retiring;
import zaicun.selection.Eligibility;
import zaicun.selection.Eligibility.Bar;
import zaicun.selection.EligibilityRule;
import zaicun.selection.Retirement;
import zaicun.selection.dossier.Profile;
import zaicun.selection.dossier.Sanction;

/** Holds a candidate against the bars (1.2, 1.3) as of the planned start. */
@Component
public class Assessing {

    private final Policy policy;

    Assessing(Policy policy) {
        this.policy = policy;
    }

    public Eligibility assess(LocalDate start, Profile profile, List<Sanction> sanctions) {
        return new EligibilityRule(policy).assess(candidate(start, profile, sanctions));
    }

    /** Refuses whom the hard bar (1.3) keeps out on that day. */
    public Eligibility requireAdmissible(LocalDate start, Profile profile, List<Sanction> sanctions) {
        var eligibility = assess(start, profile, sanctions);
        eligibility.findings().stream().filter(finding -> finding.bar() == Bar.NEVER).findFirst().ifPresent(never -> {
            throw new Refusal(
                    "selection.barred", never.clause(), profile.name() + "不得选派：" + never.what(), "请另选人选；信息填错的，请核对后改正。");
        });
        return eligibility;
    }

    public Assessed shown(LocalDate start, Profile profile, List<Sanction> sanctions) {
        var eligibility = assess(start, profile, sanctions);
        return new Assessed(
                eligibility.verdict(),
                Assessed.title(eligibility.verdict()),
                profile.birth(),
                profile.sex() == Sex.M ? "男" : "女",
                eligibility.retiresOn(),
                retirement(start, profile),
                eligibility.findings().stream().map(Assessed.Spoken::of).toList());
    }

    LocalDate reckoned(LocalDate start, Retiring person) {
        return new Retirement(policy.on(start)).of(person);
    }

    private String retirement(LocalDate start, Profile profile) {
        var derived = new Retirement(policy.on(start)).derive(retiring(profile));
        var row = derived.row();
        var reckoned = "%s，%s，%s 出生；原退休年龄 %d 岁，按渐进式延迟退休规定每 %d 个月延迟 1 个月，延迟 %d 个月，推算为 %s。"
                .formatted(
                        profile.sex() == Sex.M ? "男" : "女", staffTitle(profile.staff()), profile.birth(), row.age(),
                        row.step(), derived.delay(), derived.date());
        return profile.override()
                .map(date -> reckoned + "已改正为 " + date + "，依据：" + profile.retiresWhy() + "。")
                .orElse(reckoned);
    }

    public static String staffTitle(Staff staff) {
        return switch (staff) {
            case CADRE -> "干部";
            case WORKER -> "工人";
            case SENIOR_CADRE -> "处级女干部或高级职称女性";
        };
    }

    private static Candidate candidate(LocalDate start, Profile profile, List<Sanction> sanctions) {
        return new Candidate(
                start, profile.hiredOn(), retiring(profile), profile.employment(),
                sanctions.stream().map(Sanction::span).toList());
    }

    private static Retiring retiring(Profile profile) {
        return new Retiring(profile.birth(), profile.sex(), profile.staff(), profile.override());
    }
}
