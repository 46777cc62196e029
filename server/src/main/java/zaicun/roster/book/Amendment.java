package zaicun.roster.book;

import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;

/** A person's basics put right; an empty {@code phone} leaves the one on record. */
public record Amendment(String name, String politicalStatus, Optional<UUID> unit, String dutyTitle, String phone) {

    public Amendment {
        name = name == null ? "" : name.strip();
        dutyTitle = dutyTitle == null ? "" : dutyTitle.strip();
        phone = phone == null ? "" : phone.strip();
        unit = unit == null ? Optional.empty() : unit;
        politicalStatus = politicalStatus == null ? "" : politicalStatus;
        if (name.isEmpty() || name.length() > 50) {
            throw new InputError("name", "请填写姓名，最多 50 个字。");
        }
        if (dutyTitle.length() > 60) {
            throw new InputError("dutyTitle", "职务最多 60 个字；请写短一些。");
        }
        if (!politicalStatus.matches("|0[1-9]|1[0-3]")) {
            throw new InputError("politicalStatus", "政治面貌不在可选范围内；请从列表中选择。");
        }
        if (!phone.matches("|(\\+?86)?1\\d{10}|0?\\d{7,12}")) {
            throw new InputError("phone", "联系电话不对；手机填 11 位，座机连区号只填数字，不改就留空。");
        }
    }
}
