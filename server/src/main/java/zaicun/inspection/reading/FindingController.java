package zaicun.inspection.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.inspection.finding.FindingDesk;
import zaicun.inspection.finding.MoveForm;
import zaicun.lists.Downloads;
import zaicun.kernel.District;
import zaicun.kernel.InputError;

/** Findings over HTTP; they are written through the outbox. */
@RestController
@RequestMapping("/api/findings")
class FindingController {

    private final FindingDesk desk;
    private final FindingPages pages;

    FindingController(FindingDesk desk, FindingPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping
    List<FindingViews.Row> list(@ModelAttribute FindingPages.Query query, Viewer viewer) {
        return pages.list(viewer, query);
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> workbook(@ModelAttribute FindingPages.Query query, Viewer viewer) {
        return Downloads.excel("督查问题一览", FindingSheet.of(pages.list(viewer, query)));
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/patterns")
    List<FindingViews.Pattern> patterns(Viewer viewer, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        if (to.isBefore(from)) {
            throw new InputError("to", "结束日期 " + to + " 早于开始日期 " + from + "；请核对。");
        }
        return pages.patterns(viewer, from, to);
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/of-stop/{district}/{id}")
    FindingViews.OfStop ofStop(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.ofStop(viewer, district, id);
    }

    @Needs(Right.INSPECTION_READ)
    @GetMapping("/{district}/{id}")
    FindingViews.Whole finding(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.finding(viewer, district, id);
    }

    @Needs(Right.FINDING_ANSWER)
    @PostMapping("/answers")
    void answer(Viewer viewer, @RequestBody FindingDesk.AnswerForm form) {
        desk.answer(viewer, form);
    }

    /** The right depends on the move; the desk asks for it. */
    @Needs(Right.INSPECTION_READ)
    @PostMapping("/moves")
    void move(Viewer viewer, @RequestBody MoveForm form) {
        desk.move(viewer, form);
    }
}
