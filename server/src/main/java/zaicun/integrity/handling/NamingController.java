package zaicun.integrity.handling;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.integrity.handling.NamingDesk.Candidate;
import zaicun.integrity.handling.NamingDesk.Line;
import zaicun.kernel.InputError;

/** Who handles reports. */
@RestController
@RequestMapping("/api/integrity/handlers")
class NamingController {

    record Form(UUID person, UUID office) {

        Form {
            if (person == null || office == null) {
                throw new InputError("person", "没有选择办理人；请从列表中选择。");
            }
        }
    }

    private final NamingDesk desk;

    NamingController(NamingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Needs(Right.REPORT_HANDLERS_READ)
    List<Line> lines(Viewer viewer) {
        return desk.lines(viewer);
    }

    @GetMapping("/candidates")
    @Needs(Right.REPORT_HANDLER_NAME)
    List<Candidate> candidates(Viewer viewer) {
        return desk.candidates(viewer);
    }

    @PostMapping
    @Needs(Right.REPORT_HANDLER_NAME)
    void name(Viewer viewer, @RequestBody Form form) {
        desk.name(viewer, form.person(), form.office());
    }

    @PostMapping("/{id}/confirmation")
    @Needs(Right.REPORT_HANDLER_CONFIRM)
    void confirm(Viewer viewer, @PathVariable UUID id) {
        desk.confirm(viewer, id);
    }

    @DeleteMapping("/{id}")
    @Needs(Right.REPORT_HANDLERS_READ)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Viewer viewer, @PathVariable UUID id) {
        desk.end(viewer, id);
    }
}
