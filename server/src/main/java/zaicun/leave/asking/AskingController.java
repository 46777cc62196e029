package zaicun.leave.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.approval.Ref;
import zaicun.kernel.District;

/** Asking for leave over HTTP. */
@RestController
@RequestMapping("/api/leaves")
class AskingController {

    /** Where the leave that was handed in is found. */
    record HandedIn(String district, UUID id) {

        static HandedIn of(Ref ref) {
            return new HandedIn(ref.district().code(), ref.id());
        }
    }

    private final AskingDesk desk;
    private final Kinds kinds;

    AskingController(AskingDesk desk, Kinds kinds) {
        this.desk = desk;
        this.kinds = kinds;
    }

    @Needs(Right.LEAVE_READ)
    @GetMapping("/kinds")
    Kinds.Choices kinds() {
        return kinds.today();
    }

    @Needs(Right.LEAVE_ASK)
    @PostMapping("/preview")
    Preview preview(
            @RequestBody LeaveForm form,
            @RequestParam Optional<UUID> report,
            @RequestParam("extends") Optional<UUID> extended,
            @RequestParam("corrects") Optional<UUID> corrected,
            Viewer viewer) {
        return desk.preview(viewer, form, new Ties(report, extended, corrected));
    }

    @Needs(Right.LEAVE_ASK)
    @PostMapping
    HandedIn ask(@RequestBody LeaveForm form, Viewer viewer) {
        return HandedIn.of(desk.ask(viewer, form).ref());
    }

    @Needs(Right.LEAVE_ASK)
    @PostMapping("/reports")
    OpenReport report(@RequestBody ReportForm form, Viewer viewer) {
        return kinds.shown(desk.report(viewer, form));
    }

    @Needs(Right.LEAVE_ASK)
    @GetMapping("/reports")
    List<OpenReport> reports(Viewer viewer) {
        return desk.openReports(viewer).stream().map(kinds::shown).toList();
    }

    @Needs(Right.LEAVE_ASK)
    @PostMapping("/{district}/{id}/completion")
    HandedIn complete(@PathVariable District district, @PathVariable UUID id, @RequestBody LeaveForm form, Viewer viewer) {
        return HandedIn.of(desk.complete(viewer, new Ref(district, id), form).ref());
    }

    @Needs(Right.LEAVE_ASK)
    @PostMapping("/{district}/{id}/extension")
    HandedIn extend(@PathVariable District district, @PathVariable UUID id, @RequestBody LeaveForm form, Viewer viewer) {
        return HandedIn.of(desk.extend(viewer, new Ref(district, id), form).ref());
    }

    @Needs(Right.LEAVE_ASK)
    @PostMapping("/{district}/{id}/correction")
    HandedIn correct(@PathVariable District district, @PathVariable UUID id, @RequestBody LeaveForm form, Viewer viewer) {
        return HandedIn.of(desk.correct(viewer, new Ref(district, id), form).ref());
    }

    @Needs(Right.LEAVE_ASK)
    @PostMapping("/{district}/{id}/resubmission")
    HandedIn resubmit(@PathVariable District district, @PathVariable UUID id, @RequestBody LeaveForm form, Viewer viewer) {
        return HandedIn.of(desk.resubmit(viewer, new Ref(district, id), form).ref());
    }
}
