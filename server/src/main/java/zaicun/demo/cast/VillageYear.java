package zaicun.demo.cast;

import java.util.List;
import java.util.UUID;

/**
 * One village of the story.
 *
 * @param years of the team's cadres, in their order
 * @param keeper who keeps the register
 */
public record VillageYear(
        int number, String village, List<Cadre> team, List<Year> years, List<Home> homes, UUID keeper, String keeperName) {

    public String district() {
        return village.substring(0, 6);
    }
}
