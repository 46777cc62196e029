package zaicun.demo.bulk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.demo.cast.Cadre;
import zaicun.demo.cast.Dice;
import zaicun.demo.cast.Plot;
import zaicun.demo.cast.VillageYear;
import zaicun.kernel.Ids;
import zaicun.policy.PolicyBook;
import zaicun.policy.PolicyKeys;

/**
 * Makes up a village's register: kept on Wednesday and Sunday evenings, now and then a week late or with days that nobody
 * remembers, and a few corrections.
 */
public final class RegisterFacts {

    private static final String ACT = "register_act (district, id, village, what, recorded_at, recorded_by)";
    private static final String MARK =
            "mark (district, id, act, person, posting, village, on_date, part, value, late, as_planned, replaces, reason,"
                    + " recorded_at, recorded_by, recorder)";

    private final Plot plot;
    private final PolicyBook policy;
    private final Dice dice;

    public RegisterFacts(Plot plot, PolicyBook policy, Dice dice) {
        this.plot = plot;
        this.policy = policy;
        this.dice = dice;
    }

    public void write(VillageYear village, Bulk.Sheet sheet) {
        var monday = plot.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(plot.today()); monday = monday.plusWeeks(1)) {
            var mood = mood(village, monday);
            writePart(village, sheet, new Sitting(monday, monday.plusDays(2), mood));
            writePart(village, sheet, new Sitting(monday.plusDays(3), monday.plusDays(6), mood));
        }
    }

    /** How well a week was kept. */
    private enum Mood {
        IN_TIME,
        LATE,
        FORGOTTEN,
        UNKNOWN
    }

    private record Sitting(LocalDate first, LocalDate last, Mood mood) {
        LocalDateTime at() {
            return last.plusDays(mood == Mood.LATE ? 8 : 0).atTime(20, 10);
        }
    }

    /** The last days of every fourth village, the demonstration's own among them, still wait for their keeper. */
    private Mood mood(VillageYear village, LocalDate monday) {
        if (village.number() % 4 == 0 && !monday.plusDays(6).isBefore(plot.today().minusDays(1))) {
            return Mood.FORGOTTEN;
        }
        int chance = dice.between(1, 200);
        boolean monthGoesOn = monday.plusDays(16).getMonth() == monday.getMonth();
        return chance == 1 ? Mood.UNKNOWN : chance <= 12 && monthGoesOn ? Mood.LATE : Mood.IN_TIME;
    }

    private void writePart(VillageYear village, Bulk.Sheet sheet, Sitting sitting) {
        if (sitting.mood() == Mood.FORGOTTEN || sitting.at().isAfter(plot.now())) {
            return;
        }
        var act = Ids.next();
        var stamp = stamp(sitting.at());
        sheet.add(ACT, village.district(), act, village.village(), "CONFIRM", stamp, village.keeper());
        for (int number = 0; number < village.team().size(); number++) {
            var cadre = village.team().get(number);
            var year = village.years().get(number);
            for (var date = sitting.first(); !date.isAfter(sitting.last()); date = date.plusDays(1)) {
                if (cadre.posting().span().contains(date)) {
                    mark(village, sheet, new Cell(cadre, date, Part.DAY, year.at(date, Part.DAY), act, sitting));
                    mark(village, sheet, new Cell(cadre, date, Part.NIGHT, year.at(date, Part.NIGHT), act, sitting));
                }
            }
        }
    }

    private record Cell(
            Cadre cadre, LocalDate date, Part part, Whereabouts planned, UUID act, Sitting sitting) {}

    private void mark(VillageYear village, Bulk.Sheet sheet, Cell cell) {
        var value = valueOf(cell);
        var id = Ids.next();
        row(village, sheet, cell, new Entry(id, value, null, "", cell.sitting().at()));
        boolean corrected = value == Whereabouts.VILLAGE && dice.between(1, 1_000) <= 4;
        if (corrected && cell.sitting().at().plusDays(1).isBefore(plot.now())) {
            var reason = dice.oneOf(plot.stage().words("corrections"));
            row(village, sheet, cell, new Entry(
                    Ids.next(), Whereabouts.AWAY, id, reason, cell.sitting().at().plusHours(13)));
        }
    }

    private record Entry(UUID id, Whereabouts value, UUID replaces, String reason, LocalDateTime at) {}

    private Whereabouts valueOf(Cell cell) {
        boolean inVillage = cell.planned() == Whereabouts.VILLAGE;
        if (inVillage && cell.sitting().mood() == Mood.UNKNOWN) {
            return Whereabouts.UNKNOWN;
        }
        boolean away = inVillage && dice.between(1, 1_000) <= (cell.cadre().diligence() < 90 ? 40 : 4);
        return away ? Whereabouts.AWAY : cell.planned();
    }

    private void row(VillageYear village, Bulk.Sheet sheet, Cell cell, Entry entry) {
        var posting = cell.cadre().posting();
        int within = policy.current().on(cell.date()).get(PolicyKeys.REGISTER_LATE_AFTER);
        boolean late = entry.at().toLocalDate().isAfter(cell.date().plusDays(within));
        sheet.add(
                MARK, village.district(), entry.id(), cell.act(), posting.person(), posting.id(), village.village(),
                cell.date(), cell.part(), entry.value(), late, entry.value() == cell.planned(), entry.replaces(),
                entry.reason(), stamp(entry.at()), village.keeper(), village.keeperName());
    }

    public static String stamp(LocalDateTime at) {
        return at.atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime().toString();
    }
}
