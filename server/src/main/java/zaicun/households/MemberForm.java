package zaicun.households;

import java.time.LocalDate;
import java.util.Optional;
import zaicun.kernel.InputError;
import zaicun.roster.IdentityNumber;

/**
 * What is written down about a member of a household; the same name in the same household updates.
 *
 * @param householdCode code of the household
 * @param health words on health, kept encrypted, or empty
 */
public record MemberForm(
        String householdCode,
        String name,
        String relation,
        Optional<LocalDate> birth,
        Optional<IdentityNumber> identity,
        String health) {

    public MemberForm {
        if (name == null || name.isBlank()) {
            throw new InputError("name", "没有填写家庭成员姓名；请填写后重试。");
        }
        name = name.strip();
        relation = relation == null ? "" : relation.strip();
        health = health == null ? "" : health.strip();
        birth = birth == null ? Optional.empty() : birth;
        identity = identity == null ? Optional.empty() : identity;
    }

    /** The birth date written down, else the one within the identity number. */
    public Optional<LocalDate> born() {
        return birth.or(() -> identity.map(IdentityNumber::birth));
    }
}
