package zaicun.attendance.month;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.attendance.sheet.MonthSheet;
import zaicun.attendance.sheet.VillageMonth;

@RestController
@RequestMapping("/api/months")
class MonthController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MonthDesk desk;
    private final MonthPages pages;
    private final MonthExports exports;

    MonthController(MonthDesk desk, MonthPages pages, MonthExports exports) {
        this.desk = desk;
        this.pages = pages;
        this.exports = exports;
    }

    @GetMapping
    @Needs(Right.REGISTER_READ)
    MonthList list(Viewer viewer, @RequestParam String month) {
        return pages.list(viewer, VillageMonth.monthOf(month));
    }

    @GetMapping("/page")
    @Needs(Right.REGISTER_READ)
    MonthPage page(Viewer viewer, @RequestParam String village, @RequestParam String month) {
        return pages.page(viewer, VillageMonth.of(village, month));
    }

    /** {@code version} 0 draws the sheet from the facts as they are now. */
    @GetMapping("/sheet")
    @Needs(Right.REGISTER_READ)
    MonthSheet sheet(
            Viewer viewer, @RequestParam String village, @RequestParam String month,
            @RequestParam(defaultValue = "0") int version) {
        return pages.sheet(viewer, VillageMonth.of(village, month), version);
    }

    @PostMapping("/moves")
    @Needs(Right.REGISTER_READ)
    MonthPage move(Viewer viewer, @RequestBody MoveForm form) {
        desk.move(viewer, form);
        return pages.page(viewer, VillageMonth.of(form.village(), form.month()));
    }

    @PostMapping("/acknowledgements")
    @Needs(Right.MONTH_ACKNOWLEDGE)
    void acknowledge(Viewer viewer, @RequestBody AcknowledgeForm form) {
        desk.acknowledge(viewer, form);
    }

    /** One village's sheet as a workbook. */
    @GetMapping("/month-sheet.xlsx")
    @Needs(Right.REGISTER_READ)
    void workbook(
            Viewer viewer, @RequestParam String village, @RequestParam String month, HttpServletResponse response)
            throws IOException {
        var wanted = exports.ofVillage(viewer, VillageMonth.of(village, month));
        headers(response, "kaoqin-" + village + "-" + month);
        exports.write(wanted, response.getOutputStream());
    }

    /** The sheets of all villages in the viewer's line, one under the other. */
    @GetMapping("/month-sheets.xlsx")
    @Needs(Right.REGISTER_READ)
    void workbooks(Viewer viewer, @RequestParam String month, HttpServletResponse response) throws IOException {
        var wanted = exports.ofLine(viewer, VillageMonth.monthOf(month));
        headers(response, "kaoqin-" + month);
        exports.write(wanted, response.getOutputStream());
    }

    private static void headers(HttpServletResponse response, String name) {
        response.setContentType(WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }
}
