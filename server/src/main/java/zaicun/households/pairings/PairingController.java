package zaicun.households.pairings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.households.Forms;
import zaicun.households.pairings.PairingDesk.Ending;
import zaicun.households.pairings.PairingDesk.Wish;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** Pairings begun and ended one by one. */
@RestController
@RequestMapping("/api/households/{district}/pairings")
class PairingController {

    /**
     * @param from first day
     * @param to last day, open if absent
     */
    record WishForm(UUID household, UUID helper, LocalDate from, Optional<LocalDate> to) {

        WishForm {
            Forms.require("household", "农户", household);
            Forms.require("helper", "帮扶责任人", helper);
            Forms.require("from", "结对开始日期", from);
            to = to == null ? Optional.empty() : to;
            if (to.filter(from::isAfter).isPresent()) {
                throw new InputError("to", "结对结束日期早于开始日期；请核对。");
            }
        }

        Wish wish() {
            return new Wish(household, helper, Span.of(from, to.orElse(Span.FOREVER)));
        }
    }

    record Made(UUID id) {}

    private final PairingDesk desk;

    PairingController(PairingDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.PAIRING_KEEP)
    @PostMapping
    Made pair(@PathVariable District district, @RequestBody WishForm form, Viewer viewer) {
        return new Made(desk.pair(viewer, district, form.wish()).id());
    }

    @Needs(Right.PAIRING_KEEP)
    @PostMapping("/{id}/end")
    void end(@PathVariable District district, @PathVariable UUID id, @RequestBody Ending ending, Viewer viewer) {
        desk.end(viewer, district, id, ending);
    }
}
