package zaicun.selection.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.selection.filing.ListState;

/**
 * A formal list with its people and the read marks of its copies.
 *
 * @param may what the viewer may do now: FILE, WITHDRAW, READ, ATTACH
 */
public record ListView(
        String district,
        UUID id,
        String unit,
        String decisionNumber,
        LocalDate decisionOn,
        String words,
        ListState state,
        String stateTitle,
        int version,
        String filingNumber,
        Optional<LocalDate> filedOn,
        List<Named> people,
        List<CopyLine> copies,
        List<String> may) {

    public record Named(
            UUID id, String name, String sex, String birth, String dutyTitle, String politicalStatus, String village,
            String team, String post, boolean leads, LocalDate startsOn, String replaces) {}

    public record CopyLine(String organ, String addressee, Instant filedAt, String readName, Optional<Instant> readAt) {}
}
