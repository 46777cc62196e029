package zaicun.attendance.absence;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.lists.Downloads;
import zaicun.lists.ListAsked;
import zaicun.lists.ListPage;

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
    ListPage<AbsenceView> inLine(@ModelAttribute AbsenceQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return pages.inLine(viewer, query, asked);
    }

    @GetMapping("/list.xlsx")
    @Needs(Right.ABSENCE_ASK)
    ResponseEntity<byte[]> workbook(@ModelAttribute AbsenceQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return Downloads.excel("缺勤核实", pages.workbook(viewer, query, asked));
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
