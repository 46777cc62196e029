package zaicun.households.moves;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** Members who left for work and came back. */
@RestController
@RequestMapping("/api/households")
class MoveController {

    record Done(UUID id, Receipt outcome) {}

    private final MoveDesk desk;
    private final Clock clock;

    MoveController(MoveDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Needs(Right.PROBLEM_RECORD)
    @PutMapping("/moves/{id}")
    Done record(@PathVariable UUID id, @RequestBody MoveForm form, Viewer viewer) {
        return new Done(id, desk.record(viewer, new Entry<>(id, clock.instant(), form)));
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/{district}/moves")
    List<MemberMoves.Told> within(@PathVariable District district, Viewer viewer) {
        return desk.within(viewer, district);
    }
}
