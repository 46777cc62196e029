package zaicun.inspection.worklog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Work logs as a browser shows and prints them. */
final class WorkLogViews {

    private WorkLogViews() {}

    /** @param kind and {@code id} name the record behind the line */
    record Line(String clause, String kind, String id, String text) {}

    /** @param earlier what the sentence said before it was corrected */
    record Said(UUID id, String words, List<Sentence> earlier) {}

    record Day(LocalDate on, boolean workingDay, List<Line> lines, Optional<Said> said) {}

    record Person(UUID person, String name, String post, boolean self, List<Day> days) {}

    /** @param teamDays lines of the team as a whole, by day */
    record Log(
            String district,
            UUID team,
            String teamName,
            String villageName,
            LocalDate from,
            LocalDate to,
            List<Day> teamDays,
            List<Person> people) {}

    /** A team whose log the viewer may read. */
    record TeamRow(String district, UUID team, String teamName, String village, String villageName) {}
}
