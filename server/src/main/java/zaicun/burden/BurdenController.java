package zaicun.burden;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.kernel.InputError;

/** The burden meter over HTTP. */
@RestController
@RequestMapping("/api/burden")
class BurdenController {

    private static final int MOST_WEEKS = 53;

    /** Tells a device whether to go on counting. */
    record Heard(boolean measuring) {}

    private final BurdenDesk desk;

    BurdenController(BurdenDesk desk) {
        this.desk = desk;
    }

    @SignedIn
    @PostMapping
    Heard take(Viewer viewer, @RequestBody BurdenReport report) {
        desk.take(viewer, report);
        return new Heard(desk.measuring());
    }

    @Needs(Right.BURDEN_READ)
    @GetMapping
    BurdenView view(@RequestParam(defaultValue = "8") int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new InputError("weeks", "可以查看最近 1 至 " + MOST_WEEKS + " 周；请换一个周数。");
        }
        return desk.view(weeks);
    }
}
