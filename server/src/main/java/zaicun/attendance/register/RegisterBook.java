package zaicun.attendance.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import zaicun.attendance.Hashes;
import zaicun.attendance.mark.MarkChain;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.kernel.Window;
import zaicun.roster.Posting;

/** One open page of the register: a week of a village's team, planned and recorded. */
record RegisterBook(String village, Window week, List<Line> lines) {

    private static final int VERSION_LENGTH = 16;

    /** One posting's row. */
    record Line(Posting posting, List<Slot> slots) {}

    /** One cell: what is planned and what was recorded. */
    record Slot(RegisterEntry.Cell cell, Plan.Planned planned, MarkChain chain) {

        boolean isOn(LocalDate date) {
            return cell.date().equals(date);
        }
    }

    Stream<Slot> slots() {
        return lines.stream().flatMap(line -> line.slots().stream());
    }

    Optional<Slot> slot(RegisterEntry.Cell cell) {
        return slots().filter(slot -> slot.cell().equals(cell)).findFirst();
    }

    Optional<Posting> postingOf(RegisterEntry.Cell cell) {
        return lines.stream()
                .map(Line::posting)
                .filter(posting -> posting.person().equals(cell.person()))
                .filter(posting -> posting.span().contains(cell.date()))
                .findFirst();
    }

    /** Changes with every plan and mark on the page, so that nobody confirms what he has not seen. */
    String version() {
        var text = new StringBuilder();
        slots().forEach(slot -> text.append(slot.cell())
                .append(slot.planned().value())
                .append(slot.chain().current().map(RegisterEntry::id).map(UUID::toString).orElse("-")));
        return Hashes.sha256(text.toString()).substring(0, VERSION_LENGTH);
    }
}
