package zaicun.integrity.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Open;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.integrity.reports.DoorPages.Door;

/** Where reports are handed in: open to everybody, and by name to whoever is signed in. */
@RestController
@RequestMapping("/api/integrity")
class DoorController {

    record Received(String number) {}

    private final DoorDesk desk;
    private final DoorPages pages;
    private final Throttle throttle;

    DoorController(DoorDesk desk, DoorPages pages, Throttle throttle) {
        this.desk = desk;
        this.pages = pages;
        this.throttle = throttle;
    }

    @GetMapping("/door")
    @Open
    Door door(@RequestParam Optional<String> village) {
        return pages.door(village);
    }

    @PostMapping("/reports")
    @Open
    Received report(@RequestBody ReportForm form, HttpServletRequest request) {
        throttle.requireSending(request.getRemoteAddr());
        return new Received(desk.receive(form, Optional.empty()).toString());
    }

    @PostMapping("/reports/by-name")
    @SignedIn
    Received reportByName(Viewer viewer, @RequestBody ReportForm form, HttpServletRequest request) {
        throttle.requireSending(request.getRemoteAddr());
        return new Received(desk.receive(form, Optional.of(viewer)).toString());
    }
}
