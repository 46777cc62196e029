package zaicun.inspection.helpplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
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
import zaicun.lists.Downloads;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;

/** Help plans over HTTP. */
@RestController
@RequestMapping("/api/help-plans")
class HelpPlanController {

    private final HelpPlanDesk desk;
    private final HelpPlanPages pages;
    private final HelpPlanPaper paper;

    HelpPlanController(HelpPlanDesk desk, HelpPlanPages pages, HelpPlanPaper paper) {
        this.desk = desk;
        this.pages = pages;
        this.paper = paper;
    }

    @Needs(Right.HELP_PLAN_READ)
    @GetMapping
    List<HelpPlanViews.Row> list(Viewer viewer, @RequestParam int year) {
        return pages.list(viewer, year);
    }

    /** That of the viewer's own team. */
    @Needs(Right.HELP_PLAN_KEEP)
    @GetMapping("/mine")
    HelpPlanViews.Whole mine(Viewer viewer, @RequestParam int year) {
        var posting = pages.ownPosting(viewer).orElseThrow(() -> OutOfLine.notFound("您今天没有驻村任期。"));
        return pages.plan(viewer, posting.district(), posting.team(), year, Optional.empty());
    }

    @Needs(Right.HELP_PLAN_READ)
    @GetMapping("/{district}/{team}/{year}")
    HelpPlanViews.Whole plan(
            Viewer viewer, @PathVariable District district, @PathVariable UUID team, @PathVariable int year,
            @RequestParam Optional<Integer> version) {
        return pages.plan(viewer, district, team, year, version);
    }

    @Needs(Right.HELP_PLAN_READ)
    @GetMapping("/{district}/{team}/{year}/plan.docx")
    ResponseEntity<byte[]> word(
            Viewer viewer, @PathVariable District district, @PathVariable UUID team, @PathVariable int year,
            @RequestParam Optional<Integer> version) {
        var plan = pages.plan(viewer, district, team, year, version);
        return Downloads.word(year + "年度帮扶计划-" + plan.villageName(), paper.of(plan));
    }

    @Needs(Right.HELP_PLAN_KEEP)
    @PostMapping
    void save(Viewer viewer, @RequestBody HelpPlanForm form) {
        desk.save(viewer, form);
    }

    @Needs(Right.HELP_PLAN_KEEP)
    @PostMapping("/words")
    void say(Viewer viewer, @RequestBody WordForm form) {
        desk.say(viewer, form);
    }
}
