package zaicun.demo.cast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Span;

/** One cadre's year as it will have been: when he is away, and so where he is on every other day and night. */
public record Year(List<Away> away, WorkCalendar calendar) {

    /** A year of some leaves and trips. */
    public static Year of(Plot plot, Dice dice, WorkCalendar calendar) {
        var year = new Year(new ArrayList<>(), calendar);
        for (var month = plot.from(); month.isBefore(plot.today()); month = month.plusMonths(1)) {
            if (dice.falls(45)) {
                year.goAway(plot, dice, new Wish(Away.Kind.TRIP, month, dice.falls(80) ? 1 : 2, plot.stage().words("trips")));
            }
            if (dice.falls(32)) {
                year.goAway(plot, dice, new Wish(Away.Kind.LEAVE, month, lengthOf(dice), plot.stage().words("reasons")));
            }
        }
        return year;
    }

    /** Nobody away at all. */
    public static Year plain(WorkCalendar calendar) {
        return new Year(List.of(), calendar);
    }

    private record Wish(Away.Kind kind, LocalDate month, int workingDays, List<String> reasons) {}

    private static int lengthOf(Dice dice) {
        int chance = dice.between(1, 100);
        return chance <= 45 ? 1 : chance <= 75 ? 2 : chance <= 88 ? 3 : 5;
    }

    private void goAway(Plot plot, Dice dice, Wish wish) {
        var first = calendar.workingDay(1, wish.month().plusDays(dice.between(1, 24)));
        var last = calendar.workingDay(wish.workingDays(), first);
        var around = Span.of(first.minusDays(4), last.plusDays(4));
        boolean past = last.isBefore(plot.today().minusDays(3));
        if (past && away.stream().noneMatch(other -> other.dates().overlaps(around))) {
            away.add(new Away(wish.kind(), first, last, dice.oneOf(wish.reasons()), ending(dice)));
        }
    }

    private static Away.Ending ending(Dice dice) {
        int chance = dice.between(1, 100);
        if (chance <= 88) {
            return Away.Ending.GRANTED;
        }
        return chance <= 92 ? Away.Ending.SENT_BACK_ONCE : chance <= 96 ? Away.Ending.REFUSED : Away.Ending.WITHDRAWN;
    }

    /** Where he is by plan; the register's own plan says the same. */
    public Whereabouts at(LocalDate date, Part part) {
        var gone = awayOn(date);
        if (gone.isPresent() && (gone.get().kind() == Away.Kind.LEAVE || part == Part.DAY || date.isBefore(gone.get().last()))) {
            return gone.get().kind() == Away.Kind.LEAVE ? Whereabouts.LEAVE : Whereabouts.TRIP;
        }
        boolean working = calendar.isWorkingDay(date);
        if (part == Part.DAY) {
            return working ? Whereabouts.VILLAGE : Whereabouts.REST;
        }
        return working && !lastDayPresent(date).equals(Optional.of(date)) ? Whereabouts.VILLAGE : Whereabouts.AWAY;
    }

    public boolean inVillage(LocalDate date) {
        return at(date, Part.DAY) == Whereabouts.VILLAGE;
    }

    private Optional<Away> awayOn(LocalDate date) {
        return away.stream().filter(Away::shows).filter(one -> one.dates().contains(date)).findFirst();
    }

    private Optional<LocalDate> lastDayPresent(LocalDate date) {
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Span.of(monday, monday.plusDays(6)).dates()
                .filter(calendar::isWorkingDay)
                .filter(day -> awayOn(day).filter(one -> one.kind() == Away.Kind.LEAVE).isEmpty())
                .max(LocalDate::compareTo);
    }
}
