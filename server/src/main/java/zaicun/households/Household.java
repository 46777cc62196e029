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

    private static final int CODE_END = 4;

    /** How sending organs see it: surname only, without marks, address and phone. */
    public Household veiled() {
        return new Household(
                district, id, code, village, veiled(head), kind, Set.of(), "", "", lastVisitOn, lastContactOn);
    }

    /**
     * What boards and traces call a household, since they are read beyond its own line: surname and the end of its code,
     * by which its own line finds it.
     */
    public static String veiledName(String head, String code) {
        return veiled(head) + "户（…" + code.substring(Math.max(0, code.length() - CODE_END)) + "）";
    }

    private static String veiled(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "＊＊";
    }
}
