package zaicun.households.keeping;

import java.time.LocalDate;
import java.util.Optional;
import zaicun.households.Forms;
import zaicun.households.MemberForm;
import zaicun.kernel.InputError;
import zaicun.roster.IdentityNumber;

/**
 * A member as a screen writes it; the same name in the household updates. What is left blank of identity number and
 * health stays as it was.
 */
record FamilyForm(
        String name, String relation, Optional<LocalDate> birth, Optional<String> identity, Optional<String> health) {

    FamilyForm {
        name = FormChecks.name("name", "家庭成员姓名", name);
        relation = Forms.text("relation", relation, 20);
        birth = birth == null ? Optional.empty() : birth;
        identity = filled(identity);
        health = filled(health).map(text -> Forms.text("health", text, 100));
    }

    MemberForm of(String household, String oldHealth) {
        var number = identity.map(IdentityNumber::new);
        if (birth.isPresent() && number.filter(one -> !one.birth().equals(birth.get())).isPresent()) {
            throw new InputError("birth", "出生日期与身份证号不符（身份证号为 " + number.get().birth() + "）；请核对。");
        }
        return new MemberForm(household, name, relation, birth, number, health.orElse(oldHealth));
    }

    private static Optional<String> filled(Optional<String> text) {
        return text == null ? Optional.empty() : text.map(String::strip).filter(some -> !some.isEmpty());
    }
}
