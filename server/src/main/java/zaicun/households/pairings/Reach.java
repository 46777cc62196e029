package zaicun.households.pairings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zaicun.households.Household;
import zaicun.kernel.District;

/**
 * Which households a viewer sees today. Host organs and stationed cadres see those of their villages, helpers those they
 * are paired with, in full; sending organs those of the villages their people are sent to, veiled.
 *
 * @param prefixes of villages seen in full
 * @param paired households seen in full because the viewer helps them
 * @param veiledVillages villages whose households are seen without marks, address, phone and given name
 */
public record Reach(
        UUID self, LocalDate on, Set<String> prefixes, List<Pairing> paired, Set<String> veiledVillages) {

    public boolean sees(Household household) {
        return seesFully(household) || veiledVillages.contains(household.village());
    }

    public boolean seesFully(Household household) {
        return holdsVillage(household.village()) || isPaired(household.id());
    }

    public boolean holdsVillage(String village) {
        return prefixes.stream().anyMatch(village::startsWith);
    }

    public boolean isPaired(UUID household) {
        return paired.stream().anyMatch(pairing -> pairing.household().equals(household));
    }

    /** As much of the household as may be shown. */
    public Household shown(Household household) {
        return seesFully(household) ? household : household.veiled();
    }

    /** The districts it reaches into, as far as villages and pairings tell. */
    public Stream<District> districts() {
        var villages = Stream.concat(prefixes.stream().filter(prefix -> prefix.length() >= 6), veiledVillages.stream());
        return Stream.concat(villages.map(District::of), paired.stream().map(Pairing::district))
                .distinct();
    }

    /** All places that hold households seen in full or veiled, as prefixes of village codes. */
    public Set<String> villagesOrPrefixes() {
        return Stream.concat(prefixes.stream(), veiledVillages.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Patterns for {@code like any}. */
    public String[] patterns() {
        return prefixes.stream().map(prefix -> prefix + "%").toArray(String[]::new);
    }

    public UUID[] pairedIds() {
        return paired.stream().map(Pairing::household).toArray(UUID[]::new);
    }
}
