package zaicun.selection.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Post;

/** What the forms of this article offer. */
record Choices(List<TeamChoice> teams, List<Ground> grounds, List<String> reviewing, List<String> changing) {

    record Ground(String code, String title) {}

    /** A team that the unit sends people to, with who is in it now. */
    record TeamChoice(String district, UUID id, String name, String village, String unit, List<Posted> people) {}

    /** @param own whether the viewer's unit sends him */
    record Posted(
            UUID posting, UUID person, String name, Post post, String postTitle, boolean leads, LocalDate from,
            Optional<LocalDate> last, boolean own) {}
}
