package zaicun.access.keeping;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.access.accounts.Page;
import zaicun.access.keeping.AuditReading.CheckedChain;
import zaicun.access.keeping.AuditReading.Filter;
import zaicun.access.keeping.AuditReading.Rows;

@RestController
@RequestMapping("/api/audit")
class AuditController {

    private final AuditReading reading;
    private final AuditSheet sheet;

    AuditController(AuditReading reading, AuditSheet sheet) {
        this.reading = reading;
        this.sheet = sheet;
    }

    @Needs(Right.AUDIT_READ)
    @GetMapping
    Rows entries(
            @ModelAttribute Filter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return reading.entries(filter, new Page(page, size));
    }

    @Needs(Right.AUDIT_READ)
    @GetMapping("/check")
    List<CheckedChain> check(Viewer viewer) {
        return reading.check(viewer);
    }

    @Needs(Right.AUDIT_READ)
    @GetMapping("/export")
    void export(@ModelAttribute Filter filter, Viewer viewer, HttpServletResponse response) throws IOException {
        var name = ContentDisposition.attachment()
                .filename("操作日志.xlsx", StandardCharsets.UTF_8)
                .build();
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        sheet.write(filter, viewer, response.getOutputStream());
    }
}
