package zaicun.selection.nomination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Post;

/**
 * A nomination as the sending unit writes it.
 *
 * @param replaces the posting that the candidate is to take over (1.6)
 * @param leads absent means: as the post has it
 * @param version of the file that was edited; absent for a new one
 */
public record NominationForm(
        String district,
        UUID team,
        Post post,
        Optional<Boolean> leads,
        String leadsWhy,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<UUID> replaces,
        CandidateForm candidate,
        String exceptionWhy,
        Optional<Integer> version) {

    private static final int LONGEST = 300;

    public NominationForm {
        leads = leads == null ? Optional.empty() : leads;
        leadsWhy = text("leadsWhy", leadsWhy);
        endsOn = endsOn == null ? Optional.empty() : endsOn;
        replaces = replaces == null ? Optional.empty() : replaces;
        exceptionWhy = text("exceptionWhy", exceptionWhy);
        version = version == null ? Optional.empty() : version;
    }

    private static String text(String field, String words) {
        var stripped = words == null ? "" : words.strip();
        if (stripped.length() > LONGEST) {
            throw new InputError(field, "说明最多 " + LONGEST + " 个字；请写短一些。");
        }
        return stripped;
    }

    void requireComplete() {
        require("district", "驻点区", district);
        if (!district.matches("\\d{6}")) {
            throw new InputError("district", "区代码“" + district + "”不是 6 位数字；请重新选择工作队。");
        }
        require("team", "工作队", team);
        require("post", "岗位", post);
        require("startsOn", "计划到岗日期", startsOn);
        require("candidate", "人选", candidate);
        endsOn.filter(last -> last.isBefore(startsOn)).ifPresent(last -> {
            throw new InputError("endsOn", "计划结束日期 " + last + " 早于到岗日期 " + startsOn + "；请核对。");
        });
        candidate.requireComplete();
    }

    District host() {
        return new District(district);
    }

    boolean leadsTeam() {
        return leads.orElse(post.leads());
    }

    private static void require(String field, String title, Object value) {
        if (value == null) {
            throw new InputError(field, "没有填写" + title + "；请填写后重试。");
        }
    }
}
