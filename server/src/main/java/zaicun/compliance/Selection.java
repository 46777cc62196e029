package zaicun.compliance;

import java.util.UUID;
import zaicun.kernel.District;

/** Which subjects to reckon: all below a prefix of village codes, one person's, or one subject. */
public sealed interface Selection {

    District district();

    /** Everything in the villages that begin with the prefix; the district's six digits mean all of it. */
    record Under(District district, String villagePrefix) implements Selection {}

    /** Every row whose {@link Subject#person()} this is. */
    record OfPerson(District district, UUID person) implements Selection {}

    /** One subject by its id. */
    record Of(District district, SubjectKind kind, UUID id) implements Selection {}
}
