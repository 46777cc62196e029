package zaicun.attendance.absence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;

@RestController
@RequestMapping("/api/absences")
class AbsenceController {

    private final AbsenceDesk desk;
    private final AbsencePages pages;

    AbsenceController(AbsenceDesk desk, AbsencePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    @Needs(Right.ABSENCE_ASK)
    AbsencePages.Page inLine(
            Viewer viewer,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return pages.inLine(viewer, AbsenceQuery.of(state, text, page, size).only(id));
    }

    @GetMapping("/mine")
    @Needs(Right.ABSENCE_ANSWER)
    List<AbsenceView> mine(Viewer viewer) {
        return pages.own(viewer);
    }

    @PostMapping
    @Needs(Right.ABSENCE_ASK)
    void ask(Viewer viewer, @RequestBody AskForm form) {
        desk.ask(viewer, form);
    }

    /** The right depends on the move; the desk asks for it. */
    @PostMapping("/moves")
    @Needs(Right.REGISTER_READ)
    void move(Viewer viewer, @RequestBody AbsenceMoveForm form) {
        desk.move(viewer, form);
    }
}
