package zaicun.demo.cast;

import java.util.List;
import java.util.Map;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.roster.Office;

/**
 * The made-up places and organs.
 *
 * @param villages 12-digit codes, street by street
 * @param offices in the order of streets, villages and units
 */
public record Ground(District district, List<String> villages, Map<Organ, List<Office>> offices) {

    public Office first(Organ kind) {
        return offices.get(kind).getFirst();
    }

    public List<Office> units() {
        return offices.get(Organ.SENDING_UNIT);
    }
}
