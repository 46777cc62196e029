package zaicun.households.pairings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** How many households each helper of a list has, stored pairings and those of the list together (7.2). */
final class Helpers {

    private final Pairings pairings;
    private final HelperCap cap;
    private final Map<Object, List<Span>> spans = new HashMap<>();

    Helpers(Pairings pairings, HelperCap cap) {
        this.pairings = pairings;
        this.cap = cap;
    }

    /** The stored pairings of these people, which from here on are counted. */
    Map<UUID, List<Pairing>> know(District district, Collection<UUID> people) {
        var known = pairings.ofHelpers(district, people).stream().collect(Collectors.groupingBy(Pairing::helper));
        known.forEach((helper, held) ->
                spans.computeIfAbsent(helper, nobody -> new ArrayList<>()).addAll(HelperCap.spansOf(held)));
        return known;
    }

    /** The list says otherwise of this one. */
    void forget(Pairing pairing) {
        spans.get(pairing.helper()).remove(pairing.span());
    }

    /**
     * Counts one more household.
     *
     * @param helper the person's id, or what he is known by while he has none
     * @return whether that is within the cap
     */
    boolean take(Object helper, Span span) {
        var held = spans.computeIfAbsent(helper, nobody -> new ArrayList<>());
        held.add(span);
        if (cap.isPassedBy(held)) {
            held.removeLast();
            return false;
        }
        return true;
    }

    int capOn(Span span) {
        return cap.on(span.from());
    }
}
