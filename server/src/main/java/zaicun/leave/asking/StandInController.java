package zaicun.leave.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Who acts for the leader of a team, over HTTP. */
@RestController
@RequestMapping("/api/teams/{district}/{id}/stand-ins")
class StandInController {

    record Named(UUID person, String name, LocalDate from, LocalDate to) {}

    record Candidate(UUID person, String name) {}

    /** @param mayName whether the viewer leads the team or is its street; the others of the team only read who acts */
    record StandIns(boolean mayName, Optional<Named> today, List<Candidate> candidates) {}

    record StandInForm(UUID person, LocalDate from, LocalDate to) {}

    private final StandInDesk desk;

    StandInController(StandInDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.STAND_IN_NAME)
    @GetMapping
    StandIns standIns(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return desk.of(viewer, district, id);
    }

    @Needs(Right.STAND_IN_NAME)
    @PostMapping
    StandIns name(@PathVariable District district, @PathVariable UUID id, @RequestBody StandInForm form, Viewer viewer) {
        desk.name(viewer, district, id, form);
        return desk.of(viewer, district, id);
    }
}
