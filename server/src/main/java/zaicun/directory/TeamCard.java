package zaicun.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Span;
import zaicun.roster.Posting;

/**
 * A team with everybody who ever was in it, the present ones first.
 *
 * @param keeps whether the viewer may end postings here
 */
record TeamCard(
        String district,
        UUID id,
        String name,
        String village,
        String villageName,
        String unit,
        LocalDate from,
        Optional<LocalDate> last,
        Optional<String> standIn,
        List<Line> postings,
        boolean keeps) {

    record Line(
            UUID id,
            UUID person,
            String name,
            String post,
            String unit,
            LocalDate from,
            Optional<LocalDate> last,
            boolean leads,
            boolean present) {

        static Line of(Posting posting, String name, String unit, LocalDate today) {
            return new Line(
                    posting.id(), posting.person(), name, posting.post().title(), unit, posting.span().from(),
                    lastOf(posting.span()), posting.leads(), posting.span().contains(today));
        }
    }

    static Optional<LocalDate> lastOf(Span span) {
        return span.isOpen() ? Optional.empty() : Optional.of(span.last());
    }
}
