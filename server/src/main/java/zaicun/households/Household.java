package zaicun.households;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A household as its own line sees it; the phone stays masked.
 *
 * @param code the national system's code of the household
 * @param head name of the head of the household
 */
public record Household(
        District district,
        UUID id,
        String code,
        String village,
        String head,
        HouseholdKind kind,
        Set<Mark> marks,
        String address,
        String phoneMasked,
        Optional<LocalDate> lastVisitOn,
        Optional<LocalDate> lastContactOn) {

    /** How sending organs see it: surname only, without marks, address and phone. */
    public Household veiled() {
        return new Household(
                district, id, code, village, veiled(head), kind, Set.of(), "", "", lastVisitOn, lastContactOn);
    }

    private static String veiled(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "＊＊";
    }
}
