package zaicun.support.funds;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;

/** Funds over HTTP. */
@RestController
@RequestMapping("/api/funds")
class FundsController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FundsPages pages;
    private final FundsDesk desk;
    private final FundsSheet sheet;

    FundsController(FundsPages pages, FundsDesk desk, FundsSheet sheet) {
        this.pages = pages;
        this.desk = desk;
        this.sheet = sheet;
    }

    @GetMapping
    @Needs(Right.FUNDS_READ)
    FundsView page(Viewer viewer, @RequestParam Optional<Integer> year) {
        return pages.page(viewer, year);
    }

    @GetMapping("/list.xlsx")
    @Needs(Right.FUNDS_READ)
    ResponseEntity<byte[]> workbook(Viewer viewer, @RequestParam Optional<Integer> year) {
        var funds = pages.page(viewer, year);
        var disposition = ContentDisposition.attachment()
                .filename("驻村工作经费-" + funds.year() + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EXCEL))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(sheet.of(funds));
    }

    @PostMapping("/payments")
    @Needs(Right.FUNDS_KEEP)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pay(Viewer viewer, @RequestBody PaymentForm form) {
        desk.pay(viewer, form);
    }

    @PostMapping("/budgets")
    @Needs(Right.FUNDS_KEEP)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void budget(Viewer viewer, @RequestBody BudgetForm form) {
        desk.budget(viewer, form);
    }
}
