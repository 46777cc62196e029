package zaicun.imports.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.imports.Column;
import zaicun.imports.Sheet;
import zaicun.imports.workbook.PasswordWorkbook;
import zaicun.imports.workbook.Templates;
import zaicun.kernel.OutOfLine;

@RestController
@RequestMapping("/api/imports")
class ImportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    record ColumnView(String title, boolean required, String hint, List<String> choices, String example) {

        static ColumnView of(Column<?> column) {
            return new ColumnView(
                    column.title(), column.isRequired(), column.words(), column.choices(), column.shownExample());
        }
    }

    record SheetView(String key, String title, String note, boolean allowed, List<ColumnView> columns) {}

    private final ImportDesk desk;

    ImportController(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/sheets")
    @Needs(Right.IMPORT)
    List<SheetView> sheets(Viewer viewer) {
        return desk.sheets().stream()
                .map(sheet -> new SheetView(
                        sheet.key(), sheet.title(), sheet.note(), viewer.may(sheet.right()),
                        sheet.columns().stream().<ColumnView>map(ColumnView::of).toList()))
                .toList();
    }

    /** One sheet by its key, or {@code all} in one workbook. */
    @GetMapping("/templates/{key}.xlsx")
    @Needs(Right.IMPORT)
    ResponseEntity<byte[]> template(@PathVariable String key) throws IOException {
        var sheets = desk.sheets().stream().filter(sheet -> key.equals("all") || key.equals(sheet.key())).toList();
        if (sheets.isEmpty()) {
            throw OutOfLine.notFound("没有这个模板。");
        }
        var out = new ByteArrayOutputStream();
        Templates.write(sheets, out);
        var name = key.equals("all") ? "全套导入模板" : sheets.stream().map(Sheet::title).findFirst().orElseThrow() + "导入模板";
        return download(name).body(out.toByteArray());
    }

    @PostMapping
    @Needs(Right.IMPORT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView upload(Viewer viewer, @RequestParam MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return desk.start(viewer, name == null ? "" : name, content);
        }
    }

    @GetMapping
    @Needs(Right.IMPORT)
    List<JobView> history(Viewer viewer) {
        return desk.history(viewer);
    }

    @GetMapping("/{id}")
    @Needs(Right.IMPORT)
    JobView job(Viewer viewer, @PathVariable UUID id) {
        return desk.job(viewer, id);
    }

    @PostMapping("/{id}/confirm")
    @Needs(Right.IMPORT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView confirm(Viewer viewer, @PathVariable UUID id) throws IOException {
        return desk.confirm(viewer, id);
    }

    @PostMapping("/{id}/cancel")
    @Needs(Right.IMPORT)
    JobView cancel(Viewer viewer, @PathVariable UUID id) {
        return desk.cancel(viewer, id);
    }

    @GetMapping("/{id}/errors.xlsx")
    @Needs(Right.IMPORT)
    ResponseEntity<StreamingResponseBody> errors(Viewer viewer, @PathVariable UUID id) {
        desk.requireErrors(viewer, id);
        return download("错误清单").body(out -> desk.giveBack(viewer, id, out));
    }

    @GetMapping("/{id}/passwords.xlsx")
    @Needs(Right.ACCOUNTS_KEEP)
    ResponseEntity<byte[]> passwords(Viewer viewer, @PathVariable UUID id) throws IOException {
        var out = new ByteArrayOutputStream();
        PasswordWorkbook.write(desk.takePasswords(viewer, id), out);
        return download("一次性密码").cacheControl(CacheControl.noStore()).body(out.toByteArray());
    }

    private static ResponseEntity.BodyBuilder download(String name) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + URLEncoder.encode(name + ".xlsx", StandardCharsets.UTF_8));
    }
}
