package zaicun.attendance.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.kernel.Days;

/**
 * The month sheet (考勤月报表) of a village. Only what it says itself is in it, so that a stored sheet needs nothing else
 * to be read years later.
 */
public record MonthSheet(
        String village,
        String villageName,
        String month,
        List<SheetDay> days,
        List<SheetRow> rows,
        List<SheetCorrection> corrections,
        List<Difference> differences) {

    public record SheetDay(LocalDate date, boolean working) {}

    /** One person: a sign for each date by day and by night, and the sums. */
    public record SheetRow(
            UUID posting, UUID person, String name, String post, String unit, List<SheetCell> cells, SheetTotals totals) {}

    /** {@code note} names the leave where there is one; a date outside the posting has empty signs. */
    public record SheetCell(LocalDate date, String day, String night, String note) {}

    public record SheetTotals(
            int villageDays, int villageNights, int tripDays, int awayDays, int unknownDays, List<LeaveTotal> leaves) {}

    public record LeaveTotal(String kind, String days) {

        static LeaveTotal of(String kind, Days days) {
            return new LeaveTotal(kind, days.toString());
        }
    }

    public record SheetCorrection(
            UUID person,
            String name,
            LocalDate date,
            Part part,
            Whereabouts before,
            Whereabouts after,
            String reason,
            String recorder,
            LocalDate recordedOn) {}

    /** Something that a reviewer should look at; it says nothing about anybody's fault. */
    public record Difference(UUID person, String name, LocalDate date, DifferenceKind kind, String words) {}

    public enum DifferenceKind {
        LEAVE_NOT_MARKED("请假与登记不符"),
        MARK_WITHOUT_LEAVE("登记请假而无批准的请假"),
        TRIP_AGAINST_VILLAGE("外出与在村登记重叠"),
        TRIP_NOT_REPORTED("登记外出而无外出报告"),
        UNKNOWN("未登记或不详"),
        LATE("迟登");

        private final String title;

        DifferenceKind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The same sheet with some rows only, for a unit that sees its own people or a person who sees himself. */
    public MonthSheet only(List<UUID> postings) {
        var kept = rows.stream().filter(row -> postings.contains(row.posting())).toList();
        var people = kept.stream().map(SheetRow::person).toList();
        return new MonthSheet(
                village,
                villageName,
                month,
                days,
                kept,
                corrections.stream().filter(each -> people.contains(each.person())).toList(),
                differences.stream().filter(each -> people.contains(each.person())).toList());
    }
}
