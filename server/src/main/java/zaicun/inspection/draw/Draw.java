package zaicun.inspection.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import zaicun.kernel.Refusal;

/**
 * Draws villages and then, for each in the order drawn, inspectors: the first steps of a Fisher–Yates shuffle with numbers
 * from the seed. The same seed and list give the same outcome, always.
 */
public final class Draw {

    private Draw() {}

    public static List<Drawn> of(Seed seed, DrawList list) {
        var lacking = list.shortOfInspectors();
        if (!lacking.isEmpty()) {
            throw Refusal.under(
                    "8.1", "draw.inspectors", "回避之后督查人员不足，涉及 " + lacking.size() + " 个村。",
                    "请增加督查人员，或减少每村人数；本单位、本村人员按规定回避。");
        }
        var chance = new ChanceStream(seed.bytes(), Seed.sha256(list.text()));
        return first(list.drawn(), List.copyOf(list.villages()), chance).stream()
                .map(village -> new Drawn(village, first(list.each(), list.eligible(village), chance)))
                .toList();
    }

    private static <T> List<T> first(int count, List<T> all, ChanceStream chance) {
        var shuffled = new ArrayList<>(all);
        for (int i = 0; i < count; i++) {
            Collections.swap(shuffled, i, i + chance.below(shuffled.size() - i));
        }
        return List.copyOf(shuffled.subList(0, count));
    }
}
