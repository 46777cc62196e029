package zaicun.selection.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zaicun.kernel.InputError;
import zaicun.policy.RetirementRow.Staff;
import zaicun.selection.Candidate.Employment;
import zaicun.selection.dossier.Sanction;

/**
 * The candidate's part of the form (选派备案表). Birth and sex stand in the identity number and are not typed.
 *
 * @param identity blank leaves the one on file; so do a blank phone, and health and sanctions that are absent
 * @param retiresOn what overrides the date reckoned by the rules, with {@code retiresWhy}
 */
public record CandidateForm(
        String name,
        String identity,
        String nationality,
        String politicalStatus,
        String education,
        String employer,
        String dutyTitle,
        String phone,
        LocalDate hiredOn,
        Staff staff,
        Employment employment,
        Optional<String> health,
        Optional<List<Sanction>> sanctions,
        Optional<LocalDate> retiresOn,
        String retiresWhy) {

    public CandidateForm {
        name = text("name", "姓名", name, 50);
        identity = identity == null ? "" : identity.strip();
        nationality = text("nationality", "民族", nationality, 20);
        nationality = nationality.isEmpty() ? "汉族" : nationality;
        politicalStatus = politicalStatus == null ? "" : politicalStatus.strip();
        education = text("education", "学历", education, 30);
        employer = text("employer", "工作单位", employer, 90);
        dutyTitle = text("dutyTitle", "职务职级", dutyTitle, 60);
        phone = phone == null ? "" : phone.strip();
        health = (health == null ? Optional.<String>empty() : health).map(words -> text("health", "健康状况", words, 200));
        sanctions = (sanctions == null ? Optional.<List<Sanction>>empty() : sanctions).map(List::copyOf);
        retiresOn = retiresOn == null ? Optional.empty() : retiresOn;
        retiresWhy = text("retiresWhy", "改正退休日期的依据", retiresWhy, 200);
    }

    private static String text(String field, String title, String text, int most) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > most) {
            throw new InputError(field, title + "最多 " + most + " 个字，现有 " + stripped.length() + " 个；请写短一些。");
        }
        return stripped;
    }

    void requireComplete() {
        require("name", "姓名", !name.isEmpty());
        require("education", "学历", !education.isEmpty());
        require("dutyTitle", "职务职级", !dutyTitle.isEmpty());
        require("hiredOn", "入职日期", hiredOn != null);
        require("staff", "身份类别", staff != null);
        require("employment", "用工形式", employment != null);
        if (!politicalStatus.matches("0[1-9]|1[0-3]")) {
            throw new InputError("politicalStatus", "没有选择政治面貌；请从列表中选择。");
        }
        if (!phone.matches("|(\\+?86)?1\\d{10}|0?\\d{7,12}")) {
            throw new InputError("phone", "联系电话不对；手机填 11 位，座机连区号只填数字。");
        }
        if (retiresOn.isPresent() && retiresWhy.isEmpty()) {
            throw new InputError("retiresWhy", "改正了退休日期，请写明依据，如“干部人事档案认定出生日期为……”。");
        }
    }

    private static void require(String field, String title, boolean there) {
        if (!there) {
            throw new InputError(field, "没有填写" + title + "；请填写后重试。");
        }
    }
}
