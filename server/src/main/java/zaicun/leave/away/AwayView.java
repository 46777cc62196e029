package zaicun.leave.away;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zaicun.kernel.HalfDay;

/** Who is away on a date: districts, their streets, their teams, with how many are posted and how many on leave. */
record AwayView(LocalDate on, int posted, int away, List<Area> districts) {

    record Area(String code, String name, int posted, int away, List<Street> streets) {}

    record Street(String code, String name, int posted, int away, List<TeamAway> teams) {}

    record TeamAway(UUID id, String district, String village, String name, int posted, List<PersonAway> people) {}

    /**
     * @param leave id of the leave
     * @param part {@code DAY}, {@code AM} or {@code PM}: for which part of the date
     */
    record PersonAway(UUID person, UUID leave, String name, String post, String kindTitle, HalfDay from, HalfDay to, String part) {}
}
