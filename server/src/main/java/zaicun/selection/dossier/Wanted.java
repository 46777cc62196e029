package zaicun.selection.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

/** The place somebody is proposed for. */
public record Wanted(
        UUID unit,
        UUID team,
        String village,
        Post post,
        boolean leads,
        String leadsWhy,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<UUID> replaces) {

    /** The dates in which nobody else may hold the seat, from a start that may have moved. */
    public Span datesFrom(LocalDate start) {
        return Span.of(start, endsOn.filter(last -> !last.isBefore(start)).orElse(Span.FOREVER));
    }
}
