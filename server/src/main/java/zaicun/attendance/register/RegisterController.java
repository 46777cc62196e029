package zaicun.attendance.register;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.attendance.mark.AnswerForm;

@RestController
@RequestMapping("/api/register")
class RegisterController {

    private final RegisterDesk desk;
    private final RegisterPages pages;

    RegisterController(RegisterDesk desk, RegisterPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/week")
    @Needs(Right.REGISTER_READ)
    RegisterWeek week(Viewer viewer, @RequestParam String village, @RequestParam String week) {
        return pages.page(viewer, village, RegisterPages.weekOf(week));
    }

    @GetMapping("/mine")
    @Needs(Right.REGISTER_READ)
    List<RegisterWeek> mine(Viewer viewer, @RequestParam String week) {
        return pages.own(viewer, RegisterPages.weekOf(week));
    }

    @PostMapping("/confirm")
    @Needs(Right.REGISTER_KEEP)
    RegisterWeek confirm(Viewer viewer, @RequestBody ConfirmForm form) {
        desk.confirm(viewer, form);
        return pages.page(viewer, form.village(), RegisterPages.weekOf(form.week()));
    }

    @PostMapping("/marks")
    @Needs(Right.REGISTER_KEEP)
    void mark(Viewer viewer, @RequestBody MarksForm form) {
        desk.mark(viewer, form);
    }

    @PostMapping("/answers")
    @Needs(Right.ABSENCE_ANSWER)
    void answer(Viewer viewer, @RequestBody AnswerForm form) {
        desk.answer(viewer, form);
    }
}
