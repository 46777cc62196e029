package zaicun.households.lists;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** The card of a household and what is kept under cover on it. */
@RestController
@RequestMapping("/api/households/{district}/{id}")
class CardController {

    private final CardDesk desk;

    CardController(CardDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping
    CardDesk.Card card(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return desk.card(viewer, district, id);
    }

    @Needs(Right.HOUSEHOLD_READ)
    @PostMapping("/opening")
    CardDesk.Opened open(
            @PathVariable District district, @PathVariable UUID id, @RequestBody CardDesk.Opening opening, Viewer viewer) {
        return desk.open(viewer, district, id, opening);
    }
}
