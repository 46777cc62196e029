package zaicun.households.keeping;

import java.util.Optional;
import java.util.Set;
import zaicun.households.Forms;
import zaicun.households.Household;
import zaicun.households.HouseholdForm;
import zaicun.households.HouseholdKind;
import zaicun.households.Mark;

/**
 * What may be changed about a household without a reason.
 *
 * @param phone a new number; absent or blank keeps the old
 */
record BasicsForm(String head, Set<Mark> marks, String address, Optional<String> phone) {

    private static final int LONGEST_ADDRESS = 120;

    BasicsForm {
        head = FormChecks.name("head", "户主姓名", head);
        marks = marks == null ? Set.of() : Set.copyOf(marks);
        address = Forms.text("address", address, LONGEST_ADDRESS);
        phone = phone == null ? Optional.empty() : phone.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** With what stays as it is. */
    HouseholdForm over(Household old, String oldPhone) {
        return new HouseholdForm(
                old.code(), old.village(), head, old.kind(), marks, address, phone.map(FormChecks::phone).orElse(oldPhone));
    }

    HouseholdForm of(String code, String village, HouseholdKind kind) {
        return new HouseholdForm(code, village, head, kind, marks, address, phone.map(FormChecks::phone).orElse(""));
    }
}
