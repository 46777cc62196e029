package zaicun.demo.bulk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zaicun.demo.cast.Dice;
import zaicun.demo.cast.Home;
import zaicun.demo.cast.Plot;
import zaicun.demo.cast.VillageYear;
import zaicun.kernel.Ids;

/** Makes up a village's visits and contacts, month by month: what is owed, more or less of it by each one's diligence. */
public final class HouseholdFacts {

    private static final int VISITS_A_MONTH = 20;
    private static final List<String> MEANS = List.of("PHONE", "PHONE", "WECHAT", "OTHER");
    private static final String VISIT =
            "visit (district, id, household, village, visited_on, seen, difficulties, agreed, recorded_at, received_at,"
                    + " recorded_by)";
    private static final String VISITOR = "visit_visitor (district, visit, person, household, village, team, visited_on)";
    private static final String CONTACT =
            "contact (district, id, household, village, person, contacted_on, means, note, recorded_at, received_at,"
                    + " recorded_by)";

    private final Plot plot;
    private final Dice dice;

    public HouseholdFacts(Plot plot, Dice dice) {
        this.plot = plot;
        this.dice = dice;
    }

    public void write(VillageYear village, Bulk.Sheet sheet) {
        for (var month = plot.from(); month.isBefore(plot.today()); month = month.plusMonths(1)) {
            for (int number = 0; number < village.team().size(); number++) {
                visitsOf(village, number, month, sheet);
            }
            for (var home : village.homes()) {
                for (var helper : home.helpers()) {
                    help(village, new Pair(home, helper, teamOf(village, helper)), month, sheet);
                }
            }
        }
    }

    private record Pair(Home home, UUID helper, UUID team) {}

    private static UUID teamOf(VillageYear village, UUID person) {
        return village.team().stream()
                .filter(cadre -> cadre.posting().person().equals(person))
                .map(cadre -> cadre.posting().team())
                .findFirst()
                .orElse(null);
    }

    /** The cadre's round: distinct households on days in the village, sometimes together with a team mate. */
    private void visitsOf(VillageYear village, int number, LocalDate month, Bulk.Sheet sheet) {
        var cadre = village.team().get(number);
        var days = daysInVillage(village, number, month);
        var wholeMonth = month.datesUntil(month.plusMonths(1)).filter(village.years().get(number)::inVillage).count();
        if (days.isEmpty()) {
            return;
        }
        var homes = new ArrayList<>(village.homes());
        Collections.shuffle(homes, dice.source());
        long wanted = VISITS_A_MONTH * cadre.diligence() * days.size() / 100 / Math.max(1, wholeMonth);
        for (int i = 0; i < Math.min(wanted, homes.size()); i++) {
            var on = dice.oneOf(days);
            var visitors = new HashMap<UUID, UUID>();
            visitors.put(cadre.posting().person(), cadre.posting().team());
            int mate = (number + 1) % village.team().size();
            if (dice.falls(20) && village.years().get(mate).inVillage(on)) {
                visitors.put(village.team().get(mate).posting().person(), cadre.posting().team());
            }
            visit(homes.get(i), on, cadre.posting().person(), visitors, sheet);
        }
    }

    private List<LocalDate> daysInVillage(VillageYear village, int number, LocalDate month) {
        return month.datesUntil(month.plusMonths(1))
                .filter(date -> date.isBefore(plot.today()))
                .filter(village.years().get(number)::inVillage)
                .toList();
    }

    /** A helper sees the household once a quarter and speaks with it once a month, mostly. */
    private void help(VillageYear village, Pair pair, LocalDate month, Bulk.Sheet sheet) {
        boolean own = pair.team() != null;
        var on = month.plusDays(dice.between(0, month.lengthOfMonth() - 1));
        boolean turn = month.getMonthValue() % 3 == Math.floorMod(pair.home().id().hashCode(), 3);
        if (turn && dice.falls(93) && on.isBefore(plot.today()) && (!own || inVillage(village, pair, on))) {
            var visitor = new HashMap<UUID, UUID>();
            visitor.put(pair.helper(), pair.team());
            visit(pair.home(), on, pair.helper(), visitor, sheet);
        }
        var spoken = month.plusDays(dice.between(0, month.lengthOfMonth() - 1));
        if (dice.falls(92) && spoken.isBefore(plot.today())) {
            contact(pair, spoken, sheet);
        }
    }

    private static boolean inVillage(VillageYear village, Pair pair, LocalDate on) {
        for (int number = 0; number < village.team().size(); number++) {
            if (village.team().get(number).posting().person().equals(pair.helper())) {
                return village.years().get(number).inVillage(on);
            }
        }
        return true;
    }

    private void visit(Home home, LocalDate on, UUID by, Map<UUID, UUID> visitors, Bulk.Sheet sheet) {
        var id = Ids.next();
        var at = RegisterFacts.stamp(evening(on));
        var district = home.village().substring(0, 6);
        sheet.add(
                VISIT, district, id, home.id(), home.village(), on, words("seen", 65), words("difficulties", 8), "", at, at, by);
        visitors.forEach((person, team) ->
                sheet.add(VISITOR, district, id, person, home.id(), home.village(), team, on));
    }

    private void contact(Pair pair, LocalDate on, Bulk.Sheet sheet) {
        var at = RegisterFacts.stamp(evening(on));
        sheet.add(
                CONTACT, pair.home().village().substring(0, 6), Ids.next(), pair.home().id(), pair.home().village(),
                pair.helper(), on, dice.oneOf(MEANS), words("notes", 50), at, at, pair.helper());
    }

    private String words(String kind, int percent) {
        return dice.falls(percent) ? dice.oneOf(plot.stage().words(kind)) : "";
    }

    private LocalDateTime evening(LocalDate on) {
        return on.atTime(LocalTime.of(dice.between(14, 20), dice.between(0, 59)));
    }
}
