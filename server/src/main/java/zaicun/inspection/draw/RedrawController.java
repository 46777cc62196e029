package zaicun.inspection.draw;

import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.SignedIn;

/** Lets anybody repeat a draw (复算) from a published seed and list; it looks nothing up. */
@RestController
class RedrawController {

    record Form(String seed, String list) {}

    /** @param seedHash to be compared with the one fixed beforehand */
    record Outcome(String seedHash, String listHash, List<Drawn> drawn) {}

    @SignedIn
    @PostMapping("/api/inspections/redraw")
    Outcome redraw(@RequestBody Form form) {
        var seed = new Seed(form.seed());
        var list = DrawList.parse(form.list());
        return new Outcome(seed.hash(), list.hash(), Draw.of(seed, list));
    }
}
