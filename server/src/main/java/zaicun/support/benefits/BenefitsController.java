package zaicun.support.benefits;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.lists.Downloads;
import zaicun.lists.ListAsked;
import zaicun.lists.ListPage;

/** Insurance, health checks and annual leave over HTTP. */
@RestController
@RequestMapping("/api/benefits")
class BenefitsController {

    private final BenefitsPages pages;
    private final BenefitsDesk desk;
    private final BenefitsLists lists;

    BenefitsController(BenefitsPages pages, BenefitsDesk desk, BenefitsLists lists) {
        this.pages = pages;
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    @Needs(Right.BENEFITS_READ)
    BenefitsView page(Viewer viewer) {
        return pages.page(viewer);
    }

    @GetMapping("/list.xlsx")
    @Needs(Right.BENEFITS_READ)
    ResponseEntity<byte[]> workbook(Viewer viewer) {
        return Downloads.excel("驻村人员保障", lists.workbookOfUnit(viewer));
    }

    @GetMapping("/line")
    @Needs(Right.BENEFITS_OVERSEE)
    ListPage<BenefitsView.Person> line(@ModelAttribute BenefitsQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return lists.page(viewer, query, asked);
    }

    @GetMapping("/line/list.xlsx")
    @Needs(Right.BENEFITS_OVERSEE)
    ResponseEntity<byte[]> lineWorkbook(
            @ModelAttribute BenefitsQuery query, @ModelAttribute ListAsked asked, Viewer viewer) {
        return Downloads.excel("驻村人员保障", lists.workbook(viewer, query, asked));
    }

    @GetMapping("/mine")
    @Needs(Right.BENEFITS_OWN)
    Optional<BenefitsView.File> mine(Viewer viewer) {
        return pages.own(viewer);
    }

    @GetMapping("/{district}/{person}")
    @Needs(Right.BENEFITS_READ)
    BenefitsView.File file(Viewer viewer, @PathVariable District district, @PathVariable UUID person) {
        return pages.file(viewer, district, person);
    }

    @PostMapping("/insurances")
    @Needs(Right.BENEFITS_KEEP)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void insure(Viewer viewer, @RequestBody InsuranceForm form) {
        desk.insure(viewer, form);
    }

    @PostMapping("/health-checks")
    @Needs(Right.BENEFITS_KEEP)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(Viewer viewer, @RequestBody NoteForm form) {
        desk.check(viewer, form);
    }

    @PostMapping("/service-starts")
    @Needs(Right.BENEFITS_KEEP)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void startService(Viewer viewer, @RequestBody NoteForm form) {
        desk.startService(viewer, form);
    }
}
