package zaicun.demo;

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
record Ground(District district, List<String> villages, Map<Organ, List<Office>> offices) {

    Office first(Organ kind) {
        return offices.get(kind).getFirst();
    }

    List<Office> units() {
        return offices.get(Organ.SENDING_UNIT);
    }
}
