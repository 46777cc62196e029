package zaicun.guidance.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** Leaders' visits over HTTP. */
@RestController
@RequestMapping("/api/guidance")
class LeaderVisitController {

    record Done(UUID id, Receipt outcome) {}

    record Why(String words) {}

    private final LeaderVisitDesk desk;
    private final LeaderVisitPages pages;
    private final VisitPlaces recording;
    private final Clock clock;

    LeaderVisitController(LeaderVisitDesk desk, LeaderVisitPages pages, VisitPlaces recording, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.recording = recording;
        this.clock = clock;
    }

    @Needs(Right.GUIDANCE_READ)
    @GetMapping("/visits")
    List<LeaderVisitLine> seen(Viewer viewer, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        if (to.isBefore(from)) {
            throw new InputError("to", "结束日期 " + to + " 早于开始日期 " + from + "；请核对。");
        }
        return pages.seen(viewer, Span.of(from, to));
    }

    @Needs(Right.LEADER_VISIT_RECORD)
    @GetMapping("/places")
    List<VisitPlaces.Place> places(Viewer viewer) {
        return recording.placesOf(viewer);
    }

    @Needs(Right.LEADER_VISIT_RECORD)
    @PutMapping("/visits/{id}")
    Done record(Viewer viewer, @PathVariable UUID id, @RequestBody LeaderVisitForm form) {
        return new Done(id, desk.record(viewer, new Entry<>(id, clock.instant(), form)));
    }

    @Needs(Right.LEADER_VISIT_RECORD)
    @PostMapping("/{district}/visits/{id}/retract")
    void retract(Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody Why why) {
        desk.retract(viewer, district, id, why.words());
    }
}
