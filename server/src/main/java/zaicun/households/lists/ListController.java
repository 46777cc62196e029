package zaicun.households.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.households.Mark;
import zaicun.households.lists.HouseholdQuery.Helped;
import zaicun.households.lists.HouseholdQuery.Kinds;
import zaicun.households.lists.HouseholdQuery.Page;
import zaicun.households.lists.HouseholdQuery.Sort;
import zaicun.households.lists.HouseholdQuery.Unseen;
import zaicun.kernel.District;

/** Lists of households and their export. */
@RestController
@RequestMapping("/api/households")
class ListController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** The query's words as they stand in the address. */
    record Asked(
            Optional<District> district,
            String village,
            String q,
            String kind,
            Optional<Mark> mark,
            String helper,
            Optional<LocalDate> notVisitedSince,
            Optional<Sort> sort,
            Optional<Integer> page,
            Optional<Integer> size) {

        HouseholdQuery query() {
            return new HouseholdQuery(
                    text(village),
                    text(q),
                    Kinds.of(text(kind)),
                    mark,
                    Helped.of(text(helper)),
                    new Unseen(notVisitedSince),
                    new Page(page.orElse(0), size.orElse(50), sort.orElse(Sort.LONGEST)));
        }

        private static String text(String given) {
            return given == null ? "" : given.strip();
        }
    }

    private final ListDesk desk;

    ListController(ListDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping
    ListDesk.Listing list(Asked asked, Viewer viewer) {
        return desk.page(viewer, asked.district(), asked.query());
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/export")
    ResponseEntity<StreamingResponseBody> export(Asked asked, Viewer viewer) {
        var query = asked.query();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"households.xlsx\"")
                .body(out -> HouseholdSheet.write(
                        out, taking -> desk.each(viewer, asked.district(), query, taking)));
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/coverage")
    List<ListDesk.VillageCoverage> coverage(@RequestParam Optional<District> district, Viewer viewer) {
        return desk.coverage(viewer, district);
    }
}
