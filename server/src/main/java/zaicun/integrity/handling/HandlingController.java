package zaicun.integrity.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
import zaicun.integrity.handling.HandlingPages.Count;
import zaicun.integrity.handling.HandlingPages.File;
import zaicun.integrity.handling.HandlingPages.Line;
import zaicun.kernel.District;

/** Reports, for the named handlers. */
@RestController
@RequestMapping("/api/integrity/files")
class HandlingController {

    private final HandlingDesk desk;
    private final HandlingPages pages;

    HandlingController(HandlingDesk desk, HandlingPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    @Needs(Right.REPORT_HANDLE)
    List<Line> lines(Viewer viewer) {
        return pages.lines(viewer);
    }

    @GetMapping("/counts")
    @Needs(Right.REPORT_HANDLE)
    List<Count> counts(Viewer viewer, @RequestParam LocalDate since) {
        return pages.counts(viewer, since);
    }

    @GetMapping("/{district}/{id}")
    @Needs(Right.REPORT_HANDLE)
    ResponseEntity<File> open(Viewer viewer, @PathVariable String district, @PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(pages.open(viewer, District.of(district), id));
    }

    @GetMapping("/{district}/{id}/pictures/{picture}")
    @Needs(Right.REPORT_HANDLE)
    ResponseEntity<byte[]> picture(
            Viewer viewer, @PathVariable String district, @PathVariable UUID id, @PathVariable UUID picture) {
        var drawn = pages.picture(viewer, District.of(district), id, picture);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(drawn.media()))
                .cacheControl(CacheControl.noStore())
                .body(drawn.bytes());
    }

    @PostMapping("/{district}/{id}/moves")
    @Needs(Right.REPORT_HANDLE)
    void move(Viewer viewer, @PathVariable String district, @PathVariable UUID id, @RequestBody MoveForm form) {
        desk.move(viewer, District.of(district), id, form);
    }
}
