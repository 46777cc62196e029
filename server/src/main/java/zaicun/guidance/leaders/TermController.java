package zaicun.guidance.leaders;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Terms of office over HTTP; they are read on the unit's page. */
@RestController
@RequestMapping("/api/guidance")
class TermController {

    record Named(UUID id) {}

    record Withdrawal(int version, String words) {}

    private final TermDesk desk;

    TermController(TermDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.GUIDANCE_KEEP)
    @PostMapping("/units/{unit}/terms")
    Named name(Viewer viewer, @PathVariable UUID unit, @RequestBody TermForm form) {
        return new Named(desk.name(viewer, unit, form));
    }

    @Needs(Right.GUIDANCE_KEEP)
    @PostMapping("/{district}/terms/{id}/correct")
    void correct(
            Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody TermDesk.Change change) {
        desk.correct(viewer, new LeaderTerm.Ref(district, id), change);
    }

    @Needs(Right.GUIDANCE_KEEP)
    @PostMapping("/{district}/terms/{id}/withdraw")
    void withdraw(
            Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody Withdrawal withdrawal) {
        desk.withdraw(viewer, new LeaderTerm.Ref(district, id), withdrawal.version(), withdrawal.words());
    }
}
