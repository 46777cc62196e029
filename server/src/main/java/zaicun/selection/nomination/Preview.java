package zaicun.selection.nomination;

import java.util.List;
import java.util.Optional;

/**
 * What a form would come to while it is typed.
 *
 * @param assessed once enough is typed
 * @param faults what would be refused, each with its field or its clause
 */
public record Preview(Optional<Assessed> assessed, List<Fault> faults) {

    /** @param field empty where a clause speaks; {@code next} empty where a field is wrong */
    public record Fault(String field, String clause, String message, String next) {}
}
