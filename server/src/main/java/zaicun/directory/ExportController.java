package zaicun.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.roster.listing.Asked;
import zaicun.roster.listing.PersonLine;
import zaicun.roster.listing.TeamLine;

/** The lists as workbooks, numbers masked as on the screen. Texts are written as texts, never as formulas. */
@RestController
class ExportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int PAGE = 500;

    private final DirectoryDesk desk;

    ExportController(DirectoryDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/roster/people.xlsx")
    @Needs(Right.ROSTER_READ)
    ResponseEntity<byte[]> people(Viewer viewer, @RequestParam(defaultValue = "") String text) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("姓名", "性别", "政治面貌代码", "单位", "职务", "身份证号", "联系电话", "岗位", "工作队", "驻点村"));
        for (int page = 1, got = PAGE; got == PAGE; page++) {
            var some = desk.people(viewer, new Asked(text, page, PAGE)).rows();
            some.stream().map(ExportController::cells).forEach(rows::add);
            got = some.size();
        }
        return workbook("人员", rows);
    }

    private static List<String> cells(PersonLine line) {
        return List.of(
                line.name(), line.sex().equals("M") ? "男" : line.sex().equals("F") ? "女" : "", line.politicalStatus(),
                line.unitName(), line.dutyTitle(), line.identityMasked(), line.phoneMasked(), line.post(), line.team(),
                line.villageName());
    }

    @GetMapping("/api/roster/teams.xlsx")
    @Needs(Right.ROSTER_READ)
    ResponseEntity<byte[]> teams(Viewer viewer) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("街道", "驻点村", "村代码", "工作队", "派出单位", "队长", "在村人数", "开始日期", "结束日期"));
        desk.teams(viewer).stream().map(ExportController::cells).forEach(rows::add);
        return workbook("工作队", rows);
    }

    private static List<String> cells(TeamLine line) {
        return List.of(
                line.townshipName(), line.villageName(), line.village(), line.name(), line.unit(), line.leader(),
                String.valueOf(line.people()), line.from().toString(), line.last().map(Object::toString).orElse(""));
    }

    private static ResponseEntity<byte[]> workbook(String title, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Zaicun", "1.0")) {
            var page = workbook.newWorksheet(title);
            for (int line = 0; line < rows.size(); line++) {
                for (int place = 0; place < rows.get(line).size(); place++) {
                    page.value(line, place, rows.get(line).get(place));
                }
            }
            page.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
            page.freezePane(0, 1);
        }
        var disposition = ContentDisposition.attachment()
                .filename(title + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(out.toByteArray());
    }
}
