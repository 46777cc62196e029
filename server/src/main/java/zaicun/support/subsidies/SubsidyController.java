package zaicun.support.subsidies;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Lists of subsidies over HTTP. */
@RestController
@RequestMapping("/api/subsidies")
class SubsidyController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int OWN_MONTHS = 6;

    private final SubsidyDesk desk;
    private final SubsidyWorkbook workbook;
    private final Clock clock;

    SubsidyController(SubsidyDesk desk, SubsidyWorkbook workbook, Clock clock) {
        this.desk = desk;
        this.workbook = workbook;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.SUBSIDIES_READ)
    SubsidyView.Month month(Viewer viewer, @RequestParam Optional<String> month) {
        return desk.month(viewer, month.map(CloseForm::monthOf).orElseGet(() -> YearMonth.now(clock)));
    }

    @GetMapping("/mine")
    @Needs(Right.BENEFITS_OWN)
    List<SubsidyView.Own> mine(Viewer viewer) {
        return desk.own(viewer, OWN_MONTHS);
    }

    @GetMapping("/{district}/{unit}/{month}")
    @Needs(Right.SUBSIDIES_READ)
    SubsidyView.Whole whole(
            Viewer viewer, @PathVariable District district, @PathVariable UUID unit, @PathVariable String month) {
        return desk.whole(viewer, new UnitMonth(district, unit, CloseForm.monthOf(month)));
    }

    @GetMapping("/{district}/{unit}/{month}/list.xlsx")
    @Needs(Right.SUBSIDIES_READ)
    ResponseEntity<byte[]> workbook(
            Viewer viewer, @PathVariable District district, @PathVariable UUID unit, @PathVariable String month) {
        var whole = desk.whole(viewer, new UnitMonth(district, unit, CloseForm.monthOf(month)));
        var disposition = ContentDisposition.attachment()
                .filename("驻村补助清单-" + whole.sheet().unitName() + "-" + month + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EXCEL))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(workbook.of(whole));
    }

    @PostMapping("/closings")
    @Needs(Right.SUBSIDIES_LOCK)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Viewer viewer, @RequestBody CloseForm form) {
        desk.close(viewer, form);
    }
}
