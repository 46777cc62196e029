package zaicun.demo.cast;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import zaicun.households.HouseholdDesk;
import zaicun.households.HouseholdForm;
import zaicun.households.HouseholdKind;
import zaicun.households.Households;
import zaicun.households.Mark;
import zaicun.households.pairings.PairingForm;
import zaicun.households.pairings.PairingImport;
import zaicun.kernel.Span;

/** Settles households in the villages and pairs those lifted out of poverty with helpers, at most three each. */
@Component
public class Settling {

    private static final int HOUSEHOLDS_PER_HELPER = 3;
    private static final List<Mark> MARKS = List.of(Mark.values());

    private final HouseholdDesk desk;
    private final Households households;
    private final PairingImport pairings;

    public Settling(HouseholdDesk desk, Households households, PairingImport pairings) {
        this.desk = desk;
        this.households = households;
        this.pairings = pairings;
    }

    /** The homes by village. */
    public Map<String, List<Home>> settle(Ground ground, Crew crew, Crowd crowd, Settlement how) {
        var forms = ground.villages().stream()
                .flatMap(village -> IntStream.range(0, how.households()).mapToObj(i -> household(village, i, crowd, how.dice())))
                .toList();
        desk.putAll(ground.district(), forms, crew.holders().values().iterator().next());
        desk.putMembers(ground.district(), forms.stream().flatMap(form -> new Family(form, crowd, how.dice()).members().stream()).toList());
        var wishes = pair(forms, crew, how);
        pairings.putAll(ground.district(), wishes, crew.holders().values().iterator().next());
        return homes(ground, forms, wishes);
    }

    public record Settlement(int households, LocalDate from, Dice dice) {}

    private static HouseholdForm household(String village, int number, Crowd crowd, Dice dice) {
        return new HouseholdForm(
                village + "%04d".formatted(number + 1),
                village,
                crowd.name(),
                kindOf(dice.between(1, 100)),
                dice.falls(25) ? Set.of(dice.oneOf(MARKS)) : Set.of(),
                (number / 12 + 1) + "组" + (number % 12 + 1) + "号",
                dice.falls(85) ? "198%08d".formatted(Long.parseLong(village.substring(7)) * 100 + number) : "");
    }

    private static HouseholdKind kindOf(int chance) {
        if (chance <= 58) {
            return HouseholdKind.LIFTED;
        }
        return chance <= 62 ? HouseholdKind.UNSTABLE : chance <= 66 ? HouseholdKind.MARGINAL : HouseholdKind.OTHER;
    }

    /** The village's own cadres first, then unit staff. */
    private static List<PairingForm> pair(List<HouseholdForm> forms, Crew crew, Settlement how) {
        var cadres = new HashMap<String, Deque<UUID>>();
        crew.teams().forEach(team -> team.forEach(cadre -> repeat(
                cadre.posting().person(),
                cadres.computeIfAbsent(cadre.posting().village(), village -> new ArrayDeque<>()))));
        var staff = new ArrayDeque<UUID>();
        crew.helpers().forEach(helper -> repeat(helper, staff));
        var wishes = new ArrayList<PairingForm>();
        for (var form : forms) {
            if (form.kind() != HouseholdKind.OTHER && how.dice().falls(98)) {
                var own = cadres.get(form.village());
                var helper = own.isEmpty() ? staff.poll() : own.poll();
                if (helper != null) {
                    wishes.add(new PairingForm(form.code(), helper, Span.from(how.from())));
                }
            }
        }
        return wishes;
    }

    private static void repeat(UUID helper, Deque<UUID> seats) {
        for (int i = 0; i < HOUSEHOLDS_PER_HELPER; i++) {
            seats.add(helper);
        }
    }

    private Map<String, List<Home>> homes(Ground ground, List<HouseholdForm> forms, List<PairingForm> wishes) {
        var ids = households.idsOf(ground.district(), forms.stream().map(HouseholdForm::code).toList());
        var helpers = new HashMap<String, List<UUID>>();
        wishes.forEach(wish -> helpers.computeIfAbsent(wish.household(), code -> new ArrayList<>()).add(wish.helper()));
        var homes = new HashMap<String, List<Home>>();
        forms.forEach(form -> homes.computeIfAbsent(form.village(), village -> new ArrayList<>())
                .add(new Home(ids.get(form.code()), form.village(), helpers.getOrDefault(form.code(), List.of()))));
        return homes;
    }
}
