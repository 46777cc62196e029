package zaicun.support.benefits;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import zaicun.kernel.District;

/** Insurance, health checks and annual leave over HTTP. */
@RestController
@RequestMapping("/api/benefits")
class BenefitsController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BenefitsPages pages;
    private final BenefitsDesk desk;
    private final BenefitsSheet sheet;

    BenefitsController(BenefitsPages pages, BenefitsDesk desk, BenefitsSheet sheet) {
        this.pages = pages;
        this.desk = desk;
        this.sheet = sheet;
    }

    @GetMapping
    @Needs(Right.BENEFITS_READ)
    BenefitsView page(Viewer viewer) {
        return pages.page(viewer);
    }

    @GetMapping("/list.xlsx")
    @Needs(Right.BENEFITS_READ)
    ResponseEntity<byte[]> workbook(Viewer viewer) {
        var disposition = ContentDisposition.attachment()
                .filename("驻村人员保障.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EXCEL))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(sheet.of(pages.page(viewer)));
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
