package zaicun.access.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.access.Right;
import zaicun.access.Role;

/**
 * What the front ends are told about whoever is signed in.
 *
 * @param calendarWarning where the official calendar of this year is missing, or in December the next year's
 */
record SessionView(
        UUID personId,
        String name,
        String account,
        List<Post> posts,
        List<Right> rights,
        boolean mustChangePassword,
        boolean demo,
        LocalDate today,
        Optional<String> calendarWarning) {

    /** @param organ id of the organ, empty for roles held without one */
    record Post(Role role, String roleTitle, String organ, String organName, String division) {}
}
